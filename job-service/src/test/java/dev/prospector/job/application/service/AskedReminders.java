package dev.prospector.job.application.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.prospector.job.Samples;
import dev.prospector.job.application.port.out.feedback.ReminderListing;
import dev.prospector.job.domain.feedback.FeedbackReminder;
import dev.prospector.job.domain.pipeline.ApplicationId;
import dev.prospector.job.domain.posting.JobId;
import dev.prospector.job.domain.process.StageId;
import dev.prospector.job.domain.user.UserId;

/** Awaits one interviewer's feedback on somebody in the first stage that it is asked about, and remembers the questions. */
class AskedReminders implements ReminderListing {
    record Question(JobId job, List<StageId> stages, Optional<UserId> only) {}

    final List<Question> questions = new ArrayList<>();

    @Override
    public List<FeedbackReminder> of(
            JobId job,
            List<StageId> stages,
            Optional<UserId> only,
            Optional<FeedbackReminder.Position> after,
            int atMost) {
        questions.add(new Question(job, stages, only));
        return List.of(new FeedbackReminder(
                new ApplicationId(job.value()),
                Samples.somebody(),
                stages.get(0),
                Samples.NOW,
                new UserId("interviewer")));
    }
}
