package dev.prospector.sync.adapter.out.http;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.rest.client.inject.RestClient;

import dev.prospector.sync.application.port.out.ExporterFacts;
import dev.prospector.sync.domain.ExporterStanding;

@ApplicationScoped
class HttpExporterFacts implements ExporterFacts {

    private final IntegrationClient integration;
    private final GuardedService service;

    HttpExporterFacts(@RestClient IntegrationClient integration, Clock clock) {
        this.integration = integration;
        service = new GuardedService("integration-service", clock);
    }

    @Override
    public ExporterStanding now(String tenant, String exportedBy) {
        return service.ask(
                () -> integration.facts(tenant, new IntegrationClient.Question(exportedBy)),
                IntegrationClient.Standing::toDomain,
                ExporterStanding.class);
    }
}
