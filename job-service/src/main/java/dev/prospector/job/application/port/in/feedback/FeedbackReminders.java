package dev.prospector.job.application.port.in.feedback;

import java.util.List;
import java.util.Optional;

import dev.prospector.job.domain.feedback.FeedbackReminder;
import dev.prospector.job.domain.posting.JobId;
import dev.prospector.job.domain.user.Caller;

/** Whose feedback is awaited. */
public interface FeedbackReminders {
    /**
     * Of an active job, about those still in the running who stand in its first interview stage or behind it: each interviewer of its team
     * who has not submitted feedback on them. Interviewers are told their own only.
     *
     * @param after where to go on; empty to begin
     * @throws dev.prospector.job.domain.posting.JobNotFound when the tenant has no such job or the caller may not see it
     */
    List<FeedbackReminder> ofJob(Caller caller, JobId job, Optional<FeedbackReminder.Position> after, int atMost);
}
