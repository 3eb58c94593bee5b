package dev.prospector.integration.adapter.out.http.candidate;

import java.net.URI;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.rest.client.inject.RestClient;

import dev.prospector.integration.application.port.out.departure.KnownPeople;
import dev.prospector.integration.application.port.out.departure.PeopleUnavailable;
import dev.prospector.integration.domain.link.PersonUrn;
import dev.prospector.kit.http.call.CallConfig;
import dev.prospector.kit.http.call.GuardedService;
import dev.prospector.kit.http.call.Refusals;

@ApplicationScoped
class HttpKnownPeople implements KnownPeople {
    private final CandidateClient candidates;
    private final GuardedService service;

    HttpKnownPeople(
            @RestClient CandidateClient candidates,
            @ConfigProperty(name = "prospector.services.candidate") List<URI> addresses,
            CallConfig calls,
            Clock clock) {
        this.candidates = candidates;
        this.service = new GuardedService(
                "candidate-service/people", addresses, calls, clock, Refusals.both(PeopleUnavailable::new));
    }

    /** Whatever is answered, nobody else is found. */
    @Override
    public Map<PersonUrn, UUID> candidates(String tenant, Collection<PersonUrn> persons) {
        var question = new CandidateClient.Persons(
                persons.stream().map(PersonUrn::value).toList());
        var found = service.ask(address -> candidates.people(address, tenant, question), HttpKnownPeople::read);
        found.keySet().retainAll(persons);
        return found;
    }

    private static Map<PersonUrn, UUID> read(CandidateClient.Found found) {
        if (found.people() == null) {
            throw new IllegalArgumentException("no list of people");
        }
        var read = new HashMap<PersonUrn, UUID>();
        for (var known : found.people()) {
            if (known == null || known.person() == null || known.candidateId() == null) {
                throw new IllegalArgumentException("somebody without a person or an id");
            }
            read.put(new PersonUrn(known.person()), known.candidateId());
        }
        return read;
    }
}
