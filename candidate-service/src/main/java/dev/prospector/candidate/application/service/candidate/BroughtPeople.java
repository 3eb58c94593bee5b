package dev.prospector.candidate.application.service.candidate;

import java.time.Clock;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.candidate.application.port.out.AuditTrail;
import dev.prospector.candidate.application.port.out.candidate.Candidates;
import dev.prospector.candidate.application.service.KeptCandidates;
import dev.prospector.candidate.domain.candidate.BroughtPerson;
import dev.prospector.candidate.domain.candidate.Candidate;
import dev.prospector.candidate.domain.candidate.CandidateState;
import dev.prospector.candidate.domain.candidate.Matching;

/** Decides who somebody is whom LinkedIn brings: exports and stubs go one way, so that one person of both is one candidate. */
@ApplicationScoped
public class BroughtPeople {
    private final Candidates candidates;
    private final KeptCandidates kept;
    private final AuditTrail audit;
    private final Clock clock;

    public BroughtPeople(Candidates candidates, KeptCandidates kept, AuditTrail audit, Clock clock) {
        this.candidates = candidates;
        this.kept = kept;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param made whether nobody knew them */
    public record Settled(Candidate candidate, boolean made) {}

    /**
     * Whoever calls holds the person's keys.
     *
     * @param entry writes down what became of the candidate; what they were before is empty when they are made
     */
    public Settled settle(BroughtPerson person, BiConsumer<Optional<CandidateState>, CandidateState> entry) {
        var known = candidates.carrying(person.joiningKeys());
        var before = known.stream().collect(Collectors.toMap(Candidate::id, Candidate::state));
        var settled = Matching.of(person, known).settle(clock.instant());
        settled.forEach(kept::save);
        var one = settled.get(0);
        entry.accept(Optional.ofNullable(before.get(one.id())), one.state());
        settled.stream().skip(1).forEach(other -> compared(before.get(other.id()), other));
        return new Settled(one, !before.containsKey(one.id()));
    }

    private void compared(CandidateState before, Candidate after) {
        if (!before.equals(after.state())) {
            audit.compared(before, after.state());
        }
    }
}
