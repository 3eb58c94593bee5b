package dev.prospector.integration.adapter.out.audit;

import dev.prospector.integration.domain.connection.Connection;

/** A connection but for its secrets and its integrations, which have entries of their own. */
record ConnectionFacts(String application, String clientId, Connection.Phase phase) {
    static ConnectionFacts of(Connection connection) {
        var application = connection.application();
        return new ConnectionFacts(application.urn().value(), application.clientId(), connection.phase());
    }
}
