package dev.prospector.integration.application.port.out.connection;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import dev.prospector.integration.domain.connection.ConfigurationKey;
import dev.prospector.integration.domain.connection.Connection;
import dev.prospector.integration.domain.connection.IntegrationKey;
import dev.prospector.integration.domain.connection.StatusAtLinkedIn;

/**
 * A tenant's integrations as LinkedIn keeps them (LinkedIn RSC 1.6, 1.7), asked with the child application's credentials. Each method may
 * throw {@link LinkedInDeclined}; a batch of which LinkedIn took only some throws it too, and may be repeated whole. Not within a
 * transaction.
 */
public interface IntegrationsAtLinkedIn {
    /** @param name what LinkedIn's admin reads; nothing until we have named it */
    record Found(IntegrationKey key, StatusAtLinkedIn status, Optional<String> name) {}

    /** Those of them that LinkedIn knows. */
    List<Found> read(Connection connection, Collection<IntegrationKey> keys);

    /** What a push of this request id was about, as it is now; integrations of other kinds are left out. */
    List<Found> announced(Connection connection, String requestId);

    /** At most 100. */
    void name(Connection connection, Map<IntegrationKey, String> names);

    Map<ConfigurationKey, String> configuration(Connection connection, IntegrationKey key);

    void configure(Connection connection, IntegrationKey key, Map<ConfigurationKey, String> values);

    /** What is not set stays so. */
    void unset(Connection connection, IntegrationKey key, Set<ConfigurationKey> keys);
}
