package dev.prospector.integration.adapter.out.http.connection;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.integration.adapter.out.http.linkedin.Caller;
import dev.prospector.integration.application.port.out.connection.LinkedInDeclined;
import dev.prospector.integration.application.port.out.connection.LinkedInDeclined.Reason;
import dev.prospector.integration.config.ParentConfig;
import dev.prospector.integration.domain.provisioning.ApplicationDefinition;
import dev.prospector.integration.domain.provisioning.ClientSecret;

/** Our own application, asking on behalf of a tenant: it alone may provision (LinkedIn RSC 1.1). */
@ApplicationScoped
class ParentCaller {
    private final ParentConfig parent;

    ParentCaller(ParentConfig parent) {
        this.parent = parent;
    }

    Caller of(ApplicationDefinition definition) {
        return of(definition.foreignId());
    }

    /** @throws LinkedInDeclined DENIED where no parent application is configured */
    Caller of(String tenant) {
        return parent.clientId()
                .flatMap(id ->
                        parent.clientSecret().map(secret -> new Caller(tenant, id, new ClientSecret(secret.reveal()))))
                .orElseThrow(() -> new LinkedInDeclined(Reason.DENIED, Duration.ZERO));
    }
}
