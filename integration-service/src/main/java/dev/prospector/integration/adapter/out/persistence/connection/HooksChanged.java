package dev.prospector.integration.adapter.out.persistence.connection;

import java.util.Optional;

import dev.prospector.integration.domain.connection.Connection;
import dev.prospector.integration.domain.connection.Hook;
import dev.prospector.integration.domain.connection.HookId;

/** Tells this replica's cache, after the commit, what a hook is now. @param hook nothing when it answers no more */
record HooksChanged(HookId id, Optional<Hook> hook) {
    static HooksChanged of(Connection connection) {
        var hook = new Hook(
                connection.hook(), connection.tenant(), connection.application().secrets());
        return new HooksChanged(connection.hook(), Optional.of(hook).filter(open -> connection.isOpen()));
    }
}
