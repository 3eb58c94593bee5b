package dev.prospector.integration.fakes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.prospector.integration.application.port.out.link.LinkedUsers;
import dev.prospector.integration.domain.connection.Connection;
import dev.prospector.integration.domain.link.UserLink;

public final class InMemoryLinkedUsers implements LinkedUsers {
    private final FakeTenants tenants;
    private final Map<String, List<UserLink>> byTenant = new HashMap<>();

    public InMemoryLinkedUsers(FakeTenants tenants) {
        this.tenants = tenants;
    }

    @Override
    public Optional<UserLink> of(String userId, Connection under) {
        return all(under).stream().filter(link -> link.userId().equals(userId)).findFirst();
    }

    @Override
    public Optional<UserLink> as(String person, Connection under) {
        return all(under).stream()
                .filter(link -> link.person().value().equals(person))
                .findFirst();
    }

    @Override
    public List<UserLink> all(Connection under) {
        return stored().stream().filter(link -> link.standsUnder(under)).toList();
    }

    @Override
    public void save(UserLink link) {
        stored().removeIf(known -> known.userId().equals(link.userId())
                || known.application().equals(link.application())
                        && known.person().equals(link.person()));
        stored().add(link);
    }

    @Override
    public boolean remove(String userId) {
        return stored().removeIf(link -> link.userId().equals(userId));
    }

    private List<UserLink> stored() {
        return byTenant.computeIfAbsent(tenants.current(), tenant -> new ArrayList<>());
    }
}
