package dev.prospector.job.application.port.out.feedback;

import java.util.List;
import java.util.Optional;

import dev.prospector.job.domain.Position;
import dev.prospector.job.domain.feedback.Feedback;
import dev.prospector.job.domain.feedback.FeedbackId;
import dev.prospector.job.domain.pipeline.ApplicationId;
import dev.prospector.job.domain.user.UserId;

/** The feedback on the tenant's applications. Whoever writes some locks its application first; it goes with its application. */
public interface FeedbackRecords {
    void add(Feedback feedback);

    /** One of that application, whoever may read it. */
    Optional<Feedback> find(ApplicationId application, FeedbackId id);

    /** Keeps what was changed. */
    void save(Feedback feedback);

    void remove(Feedback feedback);

    /**
     * The reader's own, and what others have submitted, oldest first.
     *
     * @param withOthers false for the reader's own alone
     * @param after where to go on; empty to begin
     */
    List<Feedback> of(
            ApplicationId application, UserId reader, boolean withOthers, Optional<Position> after, int atMost);

    /** Whether they have submitted some on that application. */
    boolean hasSubmitted(ApplicationId application, UserId author);
}
