package dev.prospector.integration.fakes;

import java.util.HashMap;
import java.util.Map;

import dev.prospector.integration.application.port.out.link.LinkVersions;
import dev.prospector.integration.domain.link.PersonUrn;

public final class InMemoryLinkVersions implements LinkVersions {
    private final FakeTenants tenants;
    private final Map<String, Long> versions = new HashMap<>();

    public InMemoryLinkVersions(FakeTenants tenants) {
        this.tenants = tenants;
    }

    @Override
    public long next(PersonUrn person) {
        return versions.merge(tenants.current() + " " + person.value(), 1L, Long::sum);
    }
}
