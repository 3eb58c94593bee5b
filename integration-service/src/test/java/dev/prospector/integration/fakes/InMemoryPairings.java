package dev.prospector.integration.fakes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.prospector.integration.application.port.out.seat.Pairings;
import dev.prospector.integration.domain.seat.Pairing;
import dev.prospector.integration.domain.seat.SeatUrn;

public final class InMemoryPairings implements Pairings {
    private final FakeTenants tenants;
    private final Map<String, Map<SeatUrn, Pairing>> byTenant = new HashMap<>();

    public InMemoryPairings(FakeTenants tenants) {
        this.tenants = tenants;
    }

    @Override
    public List<Pairing> all() {
        return List.copyOf(own().values());
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
