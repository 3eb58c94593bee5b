package dev.prospector.sync.adapter.out.http.activity;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.rest.client.inject.RestClient;

import dev.prospector.kit.http.call.GuardedService;
import dev.prospector.sync.adapter.out.http.GuardedServices;
import dev.prospector.sync.application.port.out.activity.StubPeople;
import dev.prospector.sync.domain.Profile;
import dev.prospector.sync.domain.activity.Stub;

@ApplicationScoped
class HttpStubPeople implements StubPeople {

    private final StubPersonClient candidates;
    private final GuardedService service;

    HttpStubPeople(@RestClient StubPersonClient candidates, GuardedServices services) {
        this.candidates = candidates;
        service = services.candidate();
    }

    @Override
    public String findOrMake(String tenant, Stub stub, Profile profile) {
        return service.ask(
                address -> candidates.findOrMake(address, tenant, StubPersonClient.StubPerson.of(stub, profile)),
                StubPersonClient.Found::id);
    }
}
