package dev.prospector.job.application.port.out.feedback;

import java.util.List;
import java.util.Optional;

import dev.prospector.job.domain.feedback.FeedbackReminder;
import dev.prospector.job.domain.posting.JobId;
import dev.prospector.job.domain.process.StageId;
import dev.prospector.job.domain.user.UserId;

/** Which interviewers of the tenant's jobs have submitted no feedback. */
public interface ReminderListing {
    /**
     * About those still in the running in these stages.
     *
     * @param only this interviewer's; empty for all
     * @param after where to go on; empty to begin
     */
    List<FeedbackReminder> of(
            JobId job,
            List<StageId> stages,
            Optional<UserId> only,
            Optional<FeedbackReminder.Position> after,
            int atMost);
}
