package dev.prospector.candidate.application.service.candidate;

import java.util.Collection;
import java.util.function.LongPredicate;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.candidate.application.port.in.candidate.CandidateUpkeep;
import dev.prospector.candidate.application.port.out.access.JobPeople;
import dev.prospector.candidate.application.service.Tries;
import dev.prospector.candidate.domain.CandidateId;
import dev.prospector.candidate.domain.access.Applications;
import dev.prospector.candidate.domain.access.Caller;
import dev.prospector.candidate.domain.access.Operation;
import dev.prospector.candidate.domain.candidate.Candidate;
import dev.prospector.candidate.domain.candidate.CandidateChanges;

/** Looks which identities are concerned, then holds them and does it, in a transaction each; what other services say is asked between them. */
@ApplicationScoped
class UpkeepService implements CandidateUpkeep {
    private final UpkeepSteps steps;
    private final JobPeople people;

    UpkeepService(UpkeepSteps steps, JobPeople people) {
        this.steps = steps;
        this.people = people;
    }

    @Override
    public Candidate change(Caller caller, CandidateId id, CandidateChanges changes, LongPredicate seen) {
        caller.require(Operation.CHANGE_CANDIDATE);
        return Tries.settled(() -> steps.change(steps.planned(id, changes, seen), changes))
                .orElseThrow();
    }

    @Override
    public void delete(Caller caller, CandidateId id) {
        caller.require(Operation.DELETE_CANDIDATE);
        Tries.settled(() -> {
            var plan = steps.planned(id);
            applications(caller, plan.records()).demandDeletable(caller);
            return steps.delete(plan);
        });
    }

    private Applications applications(Caller caller, Collection<CandidateId> person) {
        return person.stream().map(id -> people.applications(caller, id)).reduce(Applications.NONE, Applications::and);
    }
}
