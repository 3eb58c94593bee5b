package dev.prospector.integration.adapter.out.persistence.connection;

import java.util.Map;

import dev.prospector.integration.domain.connection.Hook;

/** All hooks there are, by their id. */
interface HookTable {
    Map<String, Hook> all();
}
