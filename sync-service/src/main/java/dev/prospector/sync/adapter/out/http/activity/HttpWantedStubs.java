package dev.prospector.sync.adapter.out.http.activity;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.rest.client.inject.RestClient;

import dev.prospector.kit.http.call.GuardedService;
import dev.prospector.sync.adapter.out.http.GuardedServices;
import dev.prospector.sync.application.port.out.activity.WantedStubs;

@ApplicationScoped
class HttpWantedStubs implements WantedStubs {

    private final StubPersonClient candidates;
    private final GuardedService service;

    HttpWantedStubs(@RestClient StubPersonClient candidates, GuardedServices services) {
        this.candidates = candidates;
        service = services.candidate();
    }

    @Override
    public List<Key> of(String tenant) {
        return service.ask(address -> candidates.wanted(address, tenant), StubPersonClient.Wanted::keys);
    }
}
