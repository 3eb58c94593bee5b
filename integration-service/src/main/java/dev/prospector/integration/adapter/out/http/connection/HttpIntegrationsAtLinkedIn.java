package dev.prospector.integration.adapter.out.http.connection;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.integration.application.port.out.connection.IntegrationsAtLinkedIn;
import dev.prospector.integration.domain.connection.ConfigurationKey;
import dev.prospector.integration.domain.connection.Connection;
import dev.prospector.integration.domain.connection.IntegrationKey;

/** Two resources at LinkedIn, one conversation for us. */
@ApplicationScoped
class HttpIntegrationsAtLinkedIn implements IntegrationsAtLinkedIn {
    private final HttpIntegrations integrations;
    private final HttpConfigurations configurations;

    HttpIntegrationsAtLinkedIn(HttpIntegrations integrations, HttpConfigurations configurations) {
        this.integrations = integrations;
        this.configurations = configurations;
    }

    @Override
    public List<Found> read(Connection connection, Collection<IntegrationKey> keys) {
        return integrations.read(connection, keys);
    }

    @Override
    public List<Found> announced(Connection connection, String requestId) {
        return integrations.announced(connection, requestId);
    }

    @Override
    public void name(Connection connection, Map<IntegrationKey, String> names) {
        integrations.name(connection, names);
    }

    @Override
    public Map<ConfigurationKey, String> configuration(Connection connection, IntegrationKey key) {
        return configurations.read(connection, key);
    }

    @Override
    public void configure(Connection connection, IntegrationKey key, Map<ConfigurationKey, String> values) {
        configurations.put(connection, key, values);
    }

    @Override
    public void unset(Connection connection, IntegrationKey key, Set<ConfigurationKey> keys) {
        configurations.delete(connection, key, keys);
    }
}
