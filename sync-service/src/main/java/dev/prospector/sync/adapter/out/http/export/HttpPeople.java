package dev.prospector.sync.adapter.out.http.export;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.rest.client.inject.RestClient;

import dev.prospector.kit.http.call.GuardedService;
import dev.prospector.sync.adapter.out.http.GuardedServices;
import dev.prospector.sync.application.port.out.export.People;
import dev.prospector.sync.domain.Profile;
import dev.prospector.sync.domain.export.ExportKey;
import dev.prospector.sync.domain.export.FoundPerson;

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
