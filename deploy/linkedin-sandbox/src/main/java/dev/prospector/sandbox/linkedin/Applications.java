package dev.prospector.sandbox.linkedin;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/** The customers and their applications, one per tenant. Safe for many threads. */
public final class Applications {

    private final Map<String, Application> byTenant = new ConcurrentHashMap<>();

    public Applications(Collection<Application> applications) {
        applications.forEach(application -> byTenant.put(application.tenant(), application));
    }

    /** The tenant, known to LinkedIn from now on. */
    public Application register(String tenant) {
        return byTenant.computeIfAbsent(tenant, Application::register);
    }

    /** The tenant with its application, which is made now if it has none. */
    public Application provision(String tenant) {
        register(tenant);
        return byTenant.computeIfPresent(tenant, (name, application) -> application.provisioned());
    }

    /** From now on the tenant is another company at LinkedIn; nothing when there is no such tenant. */
    public Optional<Application> move(String tenant, String organization) {
        return change(tenant, application -> application.movedTo(organization));
    }

    /** Registers the callback address; nothing when there is no such tenant. */
    public Optional<Application> callBack(String tenant, String url) {
        return change(tenant, application -> application.calledBackAt(url));
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
                .filter(application -> clientId.equals(application.clientId()))
                .findFirst();
    }

    public List<Application> all() {
        return List.copyOf(byTenant.values());
    }
}
