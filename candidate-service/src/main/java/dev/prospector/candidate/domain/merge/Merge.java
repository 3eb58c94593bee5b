package dev.prospector.candidate.domain.merge;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import dev.prospector.candidate.domain.CandidateId;
import dev.prospector.candidate.domain.match.Ruling;
import dev.prospector.candidate.domain.merge.MergeRefused.Reason;

/**
 * That a user said two candidates to be one person (architecture.md 2).
 *
 * @param winner whose record answers for both
 * @param ruling who said so, when and why
 * @param sharedJobs jobs in which both had applications then: a person cannot be in one job twice, so somebody has to look
 * @param undone who took it back, and when; empty while it stands
 */
public record Merge(
        MergeId id,
        CandidateId winner,
        CandidateId loser,
        Ruling ruling,
        List<UUID> sharedJobs,
        Optional<Ruling> undone) {
    static final int UNDO_DAYS = 30;

    public Merge {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(winner, "winner");
        Objects.requireNonNull(loser, "loser");
        Objects.requireNonNull(ruling, "ruling");
        Objects.requireNonNull(undone, "undone");
        sharedJobs = List.copyOf(sharedJobs);
    }

    public static Merge of(CandidateId winner, CandidateId loser, Ruling ruling, List<UUID> sharedJobs) {
        return new Merge(MergeId.madeAt(ruling.at()), winner, loser, ruling, sharedJobs, Optional.empty());
    }

    /** Until when, not including that moment, it can be undone. */
    public Instant undoUntil() {
        return ruling.at().plus(Duration.ofDays(UNDO_DAYS));
    }

    /** @throws MergeRefused when it is too late, or done already */
    public Merge undone(Ruling by) {
        if (undone.isPresent()) {
            throw new MergeRefused(Reason.ALREADY_UNDONE);
        }
        if (!by.at().isBefore(undoUntil())) {
            throw new MergeRefused(Reason.UNDO_EXPIRED);
        }
        return new Merge(id, winner, loser, ruling, sharedJobs, Optional.of(by));
    }
}
