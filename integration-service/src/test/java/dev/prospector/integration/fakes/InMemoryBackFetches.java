package dev.prospector.integration.fakes;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import dev.prospector.integration.application.port.out.seat.BackFetches;
import dev.prospector.integration.application.port.out.seat.Seats;
import dev.prospector.integration.domain.link.PersonUrn;
import dev.prospector.integration.domain.seat.AskedBackFetch;
import dev.prospector.integration.domain.seat.HeldTenure;

/** Knows tenures as the database does: from where seats are kept. */
public final class InMemoryBackFetches implements BackFetches {
    private final FakeTenants tenants;
    private final Seats seats;
    private final Map<String, Map<HeldTenure, AskedBackFetch>> asked = new HashMap<>();

    public InMemoryBackFetches(FakeTenants tenants, Seats seats) {
        this.tenants = tenants;
        this.seats = seats;
    }

    @Override
    public void ask(PersonUrn member, Instant now) {
        seats.tenuresOf(member).forEach(held -> own().putIfAbsent(held, named(held)));
    }

    @Override
    public Optional<AskedBackFetch> next() {
        return asked.values().stream().flatMap(own -> own.values().stream()).findFirst();
    }

    private AskedBackFetch named(HeldTenure held) {
        var known = seats.find(held.key()).orElseThrow().tenures().all();
        return new AskedBackFetch(tenants.current(), held.key(), known.indexOf(held.tenure()));
    }

    @Override
    public void remove(AskedBackFetch done) {
        own().values().remove(done);
    }

    public Set<HeldTenure> asked() {
        return own().keySet();
    }

    private Map<HeldTenure, AskedBackFetch> own() {
        return asked.computeIfAbsent(tenants.current(), tenant -> new LinkedHashMap<>());
    }
}
