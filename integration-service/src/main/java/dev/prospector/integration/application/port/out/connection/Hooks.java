package dev.prospector.integration.application.port.out.connection;

import java.util.Optional;

import dev.prospector.integration.domain.connection.Hook;

/** The hooks of all tenants: a push is no tenant's until its hook says whose. */
public interface Hooks {
    /** @param hookId as it came in a URL; any text */
    Optional<Hook> find(String hookId);
}
