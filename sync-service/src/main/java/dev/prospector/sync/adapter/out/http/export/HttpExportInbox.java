package dev.prospector.sync.adapter.out.http.export;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.rest.client.inject.RestClient;

import dev.prospector.kit.http.call.GuardedService;
import dev.prospector.sync.adapter.out.http.GuardedServices;
import dev.prospector.sync.application.port.out.export.ExportInbox;
import dev.prospector.sync.domain.export.ExportKey;

@ApplicationScoped
class HttpExportInbox implements ExportInbox {

    private final IntegrationClient integration;
    private final GuardedService service;

    HttpExportInbox(@RestClient IntegrationClient integration, GuardedServices services) {
        this.integration = integration;
        service = services.integration();
    }

    @Override
    public void fetchAgain(ExportKey export) {
        service.ask(address -> integration.fetchAgain(address, export.tenant(), export.requestId()), begun -> begun);
    }
}
