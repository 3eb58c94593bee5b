package dev.prospector.integration.application.port.out.connection;

import java.time.Instant;

import dev.prospector.integration.domain.connection.Connection;

/** Whether LinkedIn can be spoken to with the tenant's credentials, for the connection doctor. Not within a transaction. */
public interface LinkedInProbe {
    /**
     * Asks for a new token, whatever token there is.
     *
     * @return what LinkedIn's clock showed ({@code Date} of its answer, whole seconds)
     * @throws LinkedInDeclined DENIED when the credentials are not taken
     */
    Instant askForToken(Connection connection);
}
