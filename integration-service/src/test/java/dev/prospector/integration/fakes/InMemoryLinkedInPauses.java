package dev.prospector.integration.fakes;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import dev.prospector.integration.application.port.out.connection.LinkedInPauses;

public final class InMemoryLinkedInPauses implements LinkedInPauses {
    private final FakeTenants tenants;
    private final Map<String, Instant> ends = new HashMap<>();

    public InMemoryLinkedInPauses(FakeTenants tenants) {
        this.tenants = tenants;
    }

    @Override
    public Optional<Instant> end() {
        return Optional.ofNullable(ends.get(tenants.current()));
    }

    @Override
    public void lastUntil(Instant end) {
        ends.merge(tenants.current(), end, (one, other) -> one.isAfter(other) ? one : other);
    }
}
