package dev.prospector.integration.fakes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.prospector.integration.application.port.out.link.LinkedUsers;
import dev.prospector.integration.domain.link.UserLink;
import dev.prospector.integration.domain.link.UserLinks;

public final class InMemoryLinkedUsers implements LinkedUsers {
    private final FakeTenants tenants;
    private final Map<String, UserLinks> byTenant = new HashMap<>();

    public InMemoryLinkedUsers(FakeTenants tenants) {
        this.tenants = tenants;
    }

    @Override
    public Optional<String> userOf(String person) {
        return byTenant.getOrDefault(tenants.current(), new UserLinks(List.of())).all().stream()
                .filter(link -> link.person().value().equals(person))
                .map(UserLink::userId)
                .findFirst();
    }

    @Override
    public void replaceBy(UserLinks links) {
        byTenant.put(tenants.current(), links);
    }
}
