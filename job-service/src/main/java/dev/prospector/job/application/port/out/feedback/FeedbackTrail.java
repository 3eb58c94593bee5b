package dev.prospector.job.application.port.out.feedback;

import java.util.Optional;

import dev.prospector.job.domain.feedback.Feedback;
import dev.prospector.job.domain.pipeline.CandidateId;
import dev.prospector.job.domain.user.UserId;

/**
 * Who did what to which feedback, without what it says, kept in the transaction of the change (architecture.md 3.8). {@code onBehalfOf} is
 * the one for whom a delegate acts.
 */
public interface FeedbackTrail {
    void given(Feedback feedback, CandidateId about, Optional<UserId> onBehalfOf);

    void rewritten(Feedback before, Feedback after, CandidateId about, Optional<UserId> onBehalfOf);

    void deleted(Feedback before, CandidateId about, Optional<UserId> onBehalfOf);
}
