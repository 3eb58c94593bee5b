package dev.prospector.integration.fakes;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import dev.prospector.integration.application.port.out.seat.Pairings;
import dev.prospector.integration.application.port.out.seat.Seats;
import dev.prospector.integration.domain.seat.Pairing;
import dev.prospector.integration.domain.seat.SeatKey;
import dev.prospector.integration.domain.seat.SeatUrn;

public final class InMemoryPairings implements Pairings {
    private final FakeTenants tenants;
    private final Seats seats;
    private final Map<String, Map<SeatUrn, Pairing>> byTenant = new HashMap<>();

    public InMemoryPairings(FakeTenants tenants, Seats seats) {
        this.tenants = tenants;
        this.seats = seats;
    }

    @Override
    public Map<SeatKey, Pairing> all() {
        var placed = new HashMap<SeatKey, Pairing>();
        own().forEach((seat, pairing) -> seats.places(seat).forEach(key -> placed.put(key, pairing)));
        return placed;
    }

    @Override
    public Optional<Pairing> of(SeatUrn seat) {
        return Optional.ofNullable(own().get(seat));
    }

    @Override
    public void save(Pairing pairing) {
        own().put(pairing.seat(), pairing);
    }

    @Override
    public void remove(SeatUrn seat) {
        own().remove(seat);
    }

    private Map<SeatUrn, Pairing> own() {
        return byTenant.computeIfAbsent(tenants.current(), tenant -> new HashMap<>());
    }
}
