package dev.prospector.integration.fakes;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import dev.prospector.integration.application.port.out.seat.BackFetches;
import dev.prospector.integration.application.port.out.seat.Seats;
import dev.prospector.integration.domain.link.PersonUrn;
import dev.prospector.integration.domain.seat.HeldTenure;

/** Knows tenures as the database does: from where seats are kept. */
public final class InMemoryBackFetches implements BackFetches {
    private final FakeTenants tenants;
    private final Seats seats;
    private final Map<String, Set<HeldTenure>> asked = new HashMap<>();

    public InMemoryBackFetches(FakeTenants tenants, Seats seats) {
        this.tenants = tenants;
        this.seats = seats;
    }

    @Override
    public void ask(PersonUrn member, Instant now) {
        asked.computeIfAbsent(tenants.current(), tenant -> new LinkedHashSet<>())
                .addAll(seats.tenuresOf(member));
    }

    public Set<HeldTenure> asked() {
        return asked.getOrDefault(tenants.current(), Set.of());
    }
}
