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
    public Optional<Instant> end(String resource) {
        return Optional.ofNullable(ends.get(key(resource)));
    }

    @Override
    public void lastUntil(String resource, Instant end) {
        ends.merge(key(resource), end, (one, other) -> one.isAfter(other) ? one : other);
    }

    private String key(String resource) {
        return tenants.current() + "/" + resource;
    }
}
