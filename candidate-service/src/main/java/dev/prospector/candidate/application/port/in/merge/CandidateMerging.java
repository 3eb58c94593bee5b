package dev.prospector.candidate.application.port.in.merge;

import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.UUID;

import dev.prospector.candidate.domain.CandidateId;
import dev.prospector.candidate.domain.Personal;
import dev.prospector.candidate.domain.access.Caller;
import dev.prospector.candidate.domain.candidate.Candidate;
import dev.prospector.candidate.domain.merge.Merge;
import dev.prospector.candidate.domain.merge.MergeId;

/**
 * Two candidates who are one person become one, and two again (architecture.md 2). By whoever may edit candidates; else
 * {@code ForbiddenAction}. Not to be called inside a transaction: job-service is asked in which jobs both have applications
 * ({@code ApplicationsUnavailable} when it does not answer).
 *
 * <p>{@code MergeRefused} says why two cannot be merged, or a merge not undone; {@code CandidateNotFound} when one of the two is not there;
 * {@code ConcurrentChange} when others were faster again and again. Then nothing was done.
 */
public interface CandidateMerging {
    /** What a merge would make of the two; nothing is changed. That both were read is remembered. */
    Preview preview(Caller caller, CandidateId winner, CandidateId loser);

    /** @throws dev.prospector.candidate.domain.ChangedMeanwhile when one of the versions is another than was seen */
    Merge merge(Caller caller, Order order);

    /** @throws dev.prospector.candidate.domain.merge.MergeNotFound when there is none, or those who were merged are gone */
    Merge find(Caller caller, MergeId id);

    /**
     * All is as before the merge, except what was changed on the winner since.
     *
     * @throws dev.prospector.candidate.domain.merge.MergeNotFound as {@link #find}
     * @throws dev.prospector.candidate.domain.match.PersonAttached when the loser's LinkedIn member is somebody else by now
     */
    Merge undo(Caller caller, MergeId id);

    /**
     * What is to be merged.
     *
     * @param reason null when the caller gives none
     * @param winnerSeen the version that the caller has read; empty for any
     * @param loserSeen as {@code winnerSeen}
     */
    record Order(
            CandidateId winner,
            CandidateId loser,
            @Personal String reason,
            OptionalLong winnerSeen,
            OptionalLong loserSeen) {
        public Order {
            Objects.requireNonNull(winner, "winner");
            Objects.requireNonNull(loser, "loser");
        }

        /** Says nothing of the reason, so that no log can. */
        @Override
        public String toString() {
            return loser + " into " + winner;
        }
    }

    /**
     * @param merged the winner as they would be
     * @param loser as they are
     * @param winnerVersion of the winner as they are
     * @param sharedJobs where both have applications
     */
    record Preview(Candidate merged, Candidate loser, long winnerVersion, List<UUID> sharedJobs) {}
}
