package dev.prospector.sandbox.linkedin;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/** The customers' applications, one per tenant. Safe for many threads. */
public final class Applications {

    private final Map<String, Application> byTenant = new ConcurrentHashMap<>();

    public Applications(Collection<Application> applications) {
        applications.forEach(application -> byTenant.put(application.tenant(), application));
    }

    /** The tenant's application; registered now if it has none. Client id and organization never change. */
    public Application register(String tenant) {
        return byTenant.computeIfAbsent(tenant, Application::register);
    }

    /** Registers the callback address; nothing when there is no such tenant. */
    public Optional<Application> callBack(String tenant, String url) {
        return Optional.ofNullable(
                byTenant.computeIfPresent(tenant, (name, application) -> application.calledBackAt(url)));
    }

    /** Changes the tenant's application in one step; nothing when there is none. */
    public Optional<Application> change(String tenant, UnaryOperator<Application> change) {
        return Optional.ofNullable(byTenant.computeIfPresent(tenant, (name, application) -> change.apply(application)));
    }

    public Optional<Application> of(String tenant) {
        return Optional.ofNullable(byTenant.get(tenant));
    }

    public Optional<Application> withClientId(String clientId) {
        return byTenant.values().stream()
                .filter(application -> application.clientId().equals(clientId))
                .findFirst();
    }

    public List<Application> all() {
        return List.copyOf(byTenant.values());
    }
}
