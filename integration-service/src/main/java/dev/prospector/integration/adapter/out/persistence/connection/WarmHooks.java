package dev.prospector.integration.adapter.out.persistence.connection;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Not ready before the hooks were read once; from then on whatever becomes of the database (architecture.md 3.11). */
@Readiness
@ApplicationScoped
class WarmHooks implements HealthCheck {
    private final CachedHooks hooks;

    WarmHooks(CachedHooks hooks) {
        this.hooks = hooks;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("hooks in memory")
                .status(hooks.isWarm())
                .build();
    }
}
