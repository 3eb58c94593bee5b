package dev.prospector.sync.adapter.out.http;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.rest.client.inject.RestClient;

import dev.prospector.kit.http.call.GuardedService;
import dev.prospector.sync.application.port.out.People;
import dev.prospector.sync.domain.ExportKey;
import dev.prospector.sync.domain.FoundPerson;
import dev.prospector.sync.domain.Profile;

@ApplicationScoped
class HttpPeople implements People {

    private final CandidateClient candidates;
    private final GuardedService service;

    HttpPeople(@RestClient CandidateClient candidates, GuardedServices services) {
        this.candidates = candidates;
        service = services.candidate();
    }

    @Override
    public FoundPerson findOrMake(ExportKey export, String person, Profile profile, String creditedTo) {
        return service.ask(
                address -> candidates.findOrMake(
                        address,
                        export.tenant(),
                        export.requestId(),
                        CandidateClient.Person.of(person, profile, creditedTo)),
                CandidateClient.Found::toDomain);
    }

    @Override
    public boolean takeBack(ExportKey export) {
        return service.ask(
                address -> candidates.takeBack(address, export.tenant(), export.requestId()),
                CandidateClient.TakenBack::removed);
    }
}
