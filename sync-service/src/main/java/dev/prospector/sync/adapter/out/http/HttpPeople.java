package dev.prospector.sync.adapter.out.http;

import java.net.URI;
import java.time.Clock;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.rest.client.inject.RestClient;

import dev.prospector.sync.application.port.out.People;
import dev.prospector.sync.domain.ExportKey;
import dev.prospector.sync.domain.FoundPerson;
import dev.prospector.sync.domain.Profile;

@ApplicationScoped
class HttpPeople implements People {

    private final CandidateClient candidates;
    private final GuardedService service;

    HttpPeople(
            @RestClient CandidateClient candidates,
            @ConfigProperty(name = "prospector.services.candidate") List<URI> addresses,
            Clock clock) {
        this.candidates = candidates;
        service = new GuardedService("candidate-service", addresses, clock);
    }

    @Override
    public FoundPerson findOrMake(ExportKey export, String person, Profile profile, String creditedTo) {
        return service.ask(
                address -> candidates.findOrMake(
                        address,
                        export.tenant(),
                        export.requestId(),
                        CandidateClient.Person.of(person, profile, creditedTo)),
                CandidateClient.Found::toDomain,
                FoundPerson.class);
    }
}
