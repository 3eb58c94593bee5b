package dev.prospector.integration.application.service.connection;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.integration.application.port.out.connection.Caller;
import dev.prospector.integration.domain.provisioning.ApplicationDefinition;
import dev.prospector.integration.domain.provisioning.OwnAddresses;
import dev.prospector.integration.domain.settings.ProductName;

/** How the current tenant's child application is to be; in the caller's transaction. */
@ApplicationScoped
class ApplicationDefinitions {
    private final CurrentSettings settings;
    private final Caller caller;
    private final ProductName product;
    private final OwnAddresses addresses;

    ApplicationDefinitions(CurrentSettings settings, Caller caller, ProductName product, OwnAddresses addresses) {
        this.settings = settings;
        this.caller = caller;
        this.product = product;
        this.addresses = addresses;
    }

    ApplicationDefinition current() {
        var chosen = settings.read().settings();
        return new ApplicationDefinition(
                caller.tenant(),
                product.ofApplication(chosen.instanceName()),
                product.value() + ", tenant " + caller.tenant(),
                List.of(addresses.consent().toString()),
                chosen.frontEndOrigins());
    }
}
