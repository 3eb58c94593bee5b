package dev.prospector.sync.adapter.out.http.export;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.rest.client.inject.RestClient;

import dev.prospector.kit.http.call.GuardedService;
import dev.prospector.sync.adapter.out.http.GuardedServices;
import dev.prospector.sync.application.port.out.export.ExporterFacts;
import dev.prospector.sync.domain.export.ExporterStanding;

@ApplicationScoped
class HttpExporterFacts implements ExporterFacts {

    private final IntegrationClient integration;
    private final GuardedService service;

    HttpExporterFacts(@RestClient IntegrationClient integration, GuardedServices services) {
        this.integration = integration;
        service = services.integration();
    }

    @Override
    public ExporterStanding now(String tenant, String exportedBy) {
        return service.ask(
                address -> integration.facts(address, tenant, new IntegrationClient.Question(exportedBy)),
                IntegrationClient.Standing::toDomain);
    }
}
