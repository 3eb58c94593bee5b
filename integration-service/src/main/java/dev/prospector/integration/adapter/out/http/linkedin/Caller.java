package dev.prospector.integration.adapter.out.http.linkedin;

import dev.prospector.integration.domain.connection.Connection;
import dev.prospector.integration.domain.provisioning.ClientSecret;

/**
 * In whose name LinkedIn is asked.
 *
 * @param tenant whom it is about: budgets, pauses, breaker and journal are the tenant's, whichever application asks
 * @param clientId the application: the tenant's own child, or the parent where that one alone may ask (LinkedIn RSC 1.1)
 */
public record Caller(String tenant, String clientId, ClientSecret secret) {
    public static Caller childOf(Connection connection) {
        var application = connection.application();
        return new Caller(
                connection.tenant(),
                application.clientId(),
                application.secrets().newest());
    }
}
