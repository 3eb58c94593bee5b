package dev.prospector.job.domain.feedback;

import java.time.Instant;
import java.util.Optional;

import dev.prospector.job.domain.InvalidValue;
import dev.prospector.job.domain.Position;
import dev.prospector.job.domain.access.ForbiddenAction;
import dev.prospector.job.domain.pipeline.ApplicationId;
import dev.prospector.job.domain.user.UserId;

/**
 * What one member of the team thinks of somebody whom they have met (product.md 2.11).
 *
 * @param submittedAt empty while it is a draft
 * @param version counts its changes
 */
public record Feedback(
        FeedbackId id,
        ApplicationId applicationId,
        UserId author,
        Judgement judgement,
        Instant createdAt,
        Optional<Instant> submittedAt,
        int version) {

    /** Throws {@link InvalidValue} where it is submitted and recommends nothing. */
    public static Feedback given(
            ApplicationId application, UserId author, FeedbackState state, Judgement judgement, Instant now) {
        var isSubmitted = state == FeedbackState.SUBMITTED;
        return new Feedback(
                        FeedbackId.madeAt(now),
                        application,
                        author,
                        judgement,
                        now,
                        isSubmitted ? Optional.of(now) : Optional.empty(),
                        0)
                .complete();
    }

    /**
     * This very feedback where nothing would be another. Throws {@link FeedbackSubmitted} where it would be a draft again, and
     * {@link InvalidValue} where it is submitted and recommends nothing.
     */
    public Feedback rewritten(FeedbackState next, Judgement newJudgement, Instant now) {
        if (isSubmitted() && next == FeedbackState.DRAFT) {
            throw new FeedbackSubmitted();
        }
        if (next == state() && newJudgement.equals(judgement)) {
            return this;
        }
        var at = next == FeedbackState.SUBMITTED ? submittedAt.or(() -> Optional.of(now)) : submittedAt;
        return new Feedback(id, applicationId, author, newJudgement, createdAt, at, version + 1).complete();
    }

    private Feedback complete() {
        if (isSubmitted() && judgement.recommendation().isEmpty()) {
            throw new InvalidValue("recommendation", "REQUIRED", "is required of submitted feedback");
        }
        return this;
    }

    public FeedbackState state() {
        return isSubmitted() ? FeedbackState.SUBMITTED : FeedbackState.DRAFT;
    }

    public boolean isSubmitted() {
        return submittedAt.isPresent();
    }

    /**
     * Only the author changes or deletes feedback; a draft is theirs alone: everybody else learns no more than if there were none. Throws
     * {@link FeedbackNotFound} and {@link ForbiddenAction}.
     */
    public void demandAuthor(UserId user) {
        if (author.equals(user)) {
            return;
        }
        if (!isSubmitted()) {
            throw new FeedbackNotFound(id);
        }
        throw new ForbiddenAction();
    }

    public Position position() {
        return new Position(createdAt, id.value());
    }
}
