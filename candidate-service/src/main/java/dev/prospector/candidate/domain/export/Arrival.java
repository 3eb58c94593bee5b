package dev.prospector.candidate.domain.export;

import java.util.Objects;

import dev.prospector.candidate.domain.CandidateId;
import dev.prospector.candidate.domain.RequestId;
import dev.prospector.candidate.domain.candidate.Candidate;

/**
 * What became of the person of one export. It is remembered for ever: asked again, the export is told the same, whatever the candidate
 * has become since (product.md 2.4).
 *
 * @param candidate who the person is; of an arrival that was removed, who it was
 */
public record Arrival(RequestId export, CandidateId candidate, Outcome outcome) {
    /** What the export did. */
    public enum Outcome {
        /** The person was known. */
        FOUND,
        /** The person became a candidate. */
        MADE,
        /** The person became a candidate, who was taken back. The export may begin again. */
        REMOVED
    }

    public Arrival {
        Objects.requireNonNull(export, "export");
        Objects.requireNonNull(candidate, "candidate");
        Objects.requireNonNull(outcome, "outcome");
    }

    /** @param one the candidate who is the exported person */
    public static Arrival of(RequestId export, Candidate one) {
        return new Arrival(export, one.id(), one.wasMadeBy(export) ? Outcome.MADE : Outcome.FOUND);
    }

    public boolean isMade() {
        return outcome == Outcome.MADE;
    }

    public boolean isRemoved() {
        return outcome == Outcome.REMOVED;
    }

    public Arrival removed() {
        return new Arrival(export, candidate, Outcome.REMOVED);
    }
}
