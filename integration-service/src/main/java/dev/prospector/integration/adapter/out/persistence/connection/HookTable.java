package dev.prospector.integration.adapter.out.persistence.connection;

import java.util.Map;
import java.util.Optional;

import dev.prospector.integration.domain.connection.Hook;

/** The hooks as the database has them. Both methods throw {@link HooksUnreadable} while it is away. */
interface HookTable {
    /** All there are, by their id. */
    Map<String, Hook> all();

    Optional<Hook> find(String hookId);
}
