package dev.prospector.job.domain.approval;

import java.util.Optional;

import dev.prospector.job.domain.user.UserId;

/** Who is asked about a job, with what they have said; empty as long as they are silent. */
public record Approver(UserId userId, Optional<Word> word) {
    static Approver silent(UserId user) {
        return new Approver(user, Optional.empty());
    }

    boolean hasSaid(Decision decision) {
        return word.filter(said -> said.decision() == decision).isPresent();
    }
}
