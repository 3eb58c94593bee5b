package dev.prospector.candidate.application.service.match;

import java.time.Clock;
import java.util.Optional;
import java.util.function.LongPredicate;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.candidate.application.port.in.match.LinkedInMatching;
import dev.prospector.candidate.application.port.out.access.Relations;
import dev.prospector.candidate.application.service.Tries;
import dev.prospector.candidate.application.service.candidate.ReadingSteps;
import dev.prospector.candidate.domain.CandidateId;
import dev.prospector.candidate.domain.access.Caller;
import dev.prospector.candidate.domain.access.Operation;
import dev.prospector.candidate.domain.candidate.Candidate;
import dev.prospector.candidate.domain.identity.LinkedInPerson;
import dev.prospector.candidate.domain.match.Ruling;

/** Asks what joins the caller to the candidate, where that matters; then one transaction decides, and another one reads what became. */
@ApplicationScoped
class MatchService implements LinkedInMatching {
    private final MatchSteps steps;
    private final ReadingSteps reading;
    private final Relations relations;
    private final Clock clock;

    MatchService(MatchSteps steps, ReadingSteps reading, Relations relations, Clock clock) {
        this.steps = steps;
        this.reading = reading;
        this.relations = relations;
        this.clock = clock;
    }

    @Override
    public Candidate match(Caller caller, CandidateId id) {
        require(caller, Operation.READ_LINKED_IN_MATCH, id);
        return reading.read(id);
    }

    @Override
    public Candidate confirm(Caller caller, CandidateId id, LinkedInPerson person, String reason, LongPredicate seen) {
        require(caller, Operation.CONFIRM_LINKED_IN_MATCH, id);
        var ruling = Ruling.of(caller.userId(), clock.instant(), reason);
        return became(id, () -> steps.confirm(id, person, ruling, seen));
    }

    @Override
    public Candidate reject(
            Caller caller, CandidateId id, Optional<LinkedInPerson> person, String reason, LongPredicate seen) {
        require(caller, Operation.REJECT_LINKED_IN_MATCH, id);
        var ruling = Ruling.of(caller.userId(), clock.instant(), reason);
        return became(id, () -> steps.reject(id, person, ruling, seen));
    }

    @Override
    public Candidate undo(Caller caller, CandidateId id, String reason, LongPredicate seen) {
        require(caller, Operation.REJECT_LINKED_IN_MATCH, id);
        var ruling = Ruling.of(caller.userId(), clock.instant(), reason);
        return became(id, () -> steps.undo(id, steps.personsBefore(id), ruling, seen));
    }

    private Candidate became(CandidateId id, Runnable decision) {
        return Tries.settled(() -> {
            decision.run();
            return steps.now(id);
        });
    }

    private void require(Caller caller, Operation operation, CandidateId id) {
        caller.require(operation, relations.between(caller, operation, () -> reading.idsOf(id)));
    }
}
