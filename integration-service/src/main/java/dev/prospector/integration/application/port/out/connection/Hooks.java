package dev.prospector.integration.application.port.out.connection;

import java.util.Optional;

import dev.prospector.integration.domain.connection.Hook;

/**
 * The hooks of all tenants: a push is no tenant's until its hook says whose. Each replica keeps them in memory, and goes on with what it
 * has while the database is away.
 */
public interface Hooks {
    /**
     * From memory alone.
     *
     * @param hookId as it came in a URL; any text
     */
    Optional<Hook> find(String hookId);

    /**
     * Asks the database for this one hook, unless it was asked a moment ago: what was made or changed elsewhere counts at once, and a
     * flood of strangers is no flood of queries. May wait a little, and answers from memory when there is nothing better.
     */
    Optional<Hook> lookAgain(String hookId);
}
