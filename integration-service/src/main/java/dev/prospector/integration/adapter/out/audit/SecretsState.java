package dev.prospector.integration.adapter.out.audit;

import dev.prospector.integration.domain.connection.Connection;

/** @param live how many secrets pushes may be signed with */
record SecretsState(String clientId, int live) {
    static SecretsState of(Connection connection) {
        var application = connection.application();
        return new SecretsState(
                application.clientId(), application.secrets().newestFirst().size());
    }
}
