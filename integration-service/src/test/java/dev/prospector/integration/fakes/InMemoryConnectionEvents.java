package dev.prospector.integration.fakes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.prospector.integration.application.port.in.connection.ConnectionReading.Event;
import dev.prospector.integration.application.port.out.connection.ConnectionEvents;
import dev.prospector.integration.domain.connection.StateChange;

public final class InMemoryConnectionEvents implements ConnectionEvents {
    private final FakeTenants tenants;
    private final Map<String, List<Event>> byTenant = new HashMap<>();
    private long last;

    public InMemoryConnectionEvents(FakeTenants tenants) {
        this.tenants = tenants;
    }

    @Override
    public void append(StateChange change) {
        last++;
        own().add(new Event(last, change, new FakeCaller(tenants).user()));
    }

    @Override
    public List<Event> newest(Optional<Long> before, int limit) {
        return own().stream()
                .filter(event -> event.id() < before.orElse(Long.MAX_VALUE))
                .sorted(Comparator.comparing(Event::id).reversed())
                .limit(limit)
                .toList();
    }

    private List<Event> own() {
        return byTenant.computeIfAbsent(tenants.current(), tenant -> new ArrayList<>());
    }
}
