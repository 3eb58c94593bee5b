package dev.prospector.job.domain.feedback;

import java.time.Instant;

import dev.prospector.job.domain.pipeline.ApplicationId;
import dev.prospector.job.domain.pipeline.CandidateId;
import dev.prospector.job.domain.process.StageId;
import dev.prospector.job.domain.user.UserId;

/**
 * That an interviewer of a job has yet to submit feedback on somebody who has come as far as its interviews. Whether there is a draft is
 * the interviewer's alone (product.md 2.11).
 *
 * @param since when the person came into their present stage
 */
public record FeedbackReminder(
        ApplicationId applicationId, CandidateId candidateId, StageId stageId, Instant since, UserId interviewer) {

    public Position position() {
        return new Position(applicationId, interviewer);
    }

    /** A place among the reminders of a job: by applications, the oldest first, and by interviewers; what a list goes on after. */
    public record Position(ApplicationId applicationId, UserId interviewer) {}
}
