package dev.prospector.job.application.port.in.feedback;

import java.util.List;
import java.util.Optional;
import java.util.function.LongPredicate;
import java.util.function.UnaryOperator;

import dev.prospector.job.domain.Position;
import dev.prospector.job.domain.feedback.Feedback;
import dev.prospector.job.domain.feedback.FeedbackId;
import dev.prospector.job.domain.feedback.FeedbackState;
import dev.prospector.job.domain.feedback.Judgement;
import dev.prospector.job.domain.pipeline.ApplicationId;
import dev.prospector.job.domain.user.Caller;

/**
 * What the members of a team think of somebody (product.md 2.11, 3). Who names an application gets {@code ApplicationNotFound} when the
 * tenant has none of that id or they may not see it, and {@code ForbiddenAction} when they may not give feedback there.
 */
public interface InterviewFeedback {
    /**
     * Their own, and what others have submitted: where the job says so, interviewers see that only once they have submitted their own.
     * Oldest first.
     *
     * @param after where to go on; empty to begin
     */
    List<Feedback> read(Caller caller, ApplicationId application, Optional<Position> after, int atMost);

    Feedback give(Caller caller, ApplicationId application, FeedbackState state, Judgement judgement);

    /**
     * By the author only.
     *
     * @param seen tells the version that the caller has read
     * @throws dev.prospector.job.domain.feedback.FeedbackNotFound when there is none that the caller may read
     * @throws dev.prospector.job.domain.feedback.FeedbackSubmitted when it would be a draft again
     * @throws dev.prospector.job.domain.ChangedMeanwhile when another version is there
     */
    Feedback rewrite(
            Caller caller, ApplicationId application, FeedbackId feedback, Rewriting rewriting, LongPredicate seen);

    /**
     * By the author only.
     *
     * @throws dev.prospector.job.domain.feedback.FeedbackNotFound when there is none that the caller may read
     */
    void delete(Caller caller, ApplicationId application, FeedbackId feedback);

    /** @param state empty where it stays */
    record Rewriting(Optional<FeedbackState> state, UnaryOperator<Judgement> judgement) {}
}
