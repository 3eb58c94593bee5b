package dev.prospector.candidate.application.service.identity;

import java.util.Collection;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import dev.prospector.candidate.application.port.in.identity.PeopleLookup;
import dev.prospector.candidate.application.port.out.identity.People;
import dev.prospector.candidate.domain.CandidateId;
import dev.prospector.candidate.domain.identity.LinkedInPerson;

@ApplicationScoped
@Transactional
class PeopleService implements PeopleLookup {
    private final People people;

    PeopleService(People people) {
        this.people = people;
    }

    @Override
    public Map<LinkedInPerson, CandidateId> candidates(Collection<LinkedInPerson> persons) {
        return persons.isEmpty() ? Map.of() : people.candidates(persons);
    }
}
