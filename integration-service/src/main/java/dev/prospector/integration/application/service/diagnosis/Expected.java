package dev.prospector.integration.application.service.diagnosis;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import dev.prospector.integration.domain.connection.ConfigurationKey;
import dev.prospector.integration.domain.connection.Connection;
import dev.prospector.integration.domain.connection.IntegrationKey;
import dev.prospector.integration.domain.connection.IntegrationType;
import dev.prospector.integration.domain.provisioning.OwnAddresses;
import dev.prospector.integration.domain.settings.ProductName;
import dev.prospector.integration.domain.settings.Settings;

/** How LinkedIn should know the tenant, after our half. */
record Expected(Connection connection, Settings settings, ProductName product, OwnAddresses addresses) {
    String applicationName() {
        return product.ofApplication(settings.instanceName());
    }

    List<String> redirectUrls() {
        return List.of(addresses.consent().toString());
    }

    /** All that were requested; of company level all three, as it stands by all of them alone. */
    List<IntegrationKey> integrations() {
        var ofCompany = connection.organization().map(IntegrationKey::ofCompany).orElseGet(List::of);
        return Stream.concat(ofCompany.stream(), connection.keys().stream())
                .distinct()
                .toList();
    }

    String integrationName(IntegrationType type) {
        return product.ofIntegration(settings.instanceName(), type);
    }

    URI callback() {
        return addresses.callback(connection.hook());
    }

    Map<ConfigurationKey, String> configuration(IntegrationType type) {
        return settings.configurationOf(type, callback());
    }
}
