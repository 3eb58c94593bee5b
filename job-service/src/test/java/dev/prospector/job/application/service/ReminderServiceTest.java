package dev.prospector.job.application.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import dev.prospector.job.Samples;
import dev.prospector.job.application.service.AskedReminders.Question;
import dev.prospector.job.domain.feedback.FeedbackReminder;
import dev.prospector.job.domain.posting.ClosureReason;
import dev.prospector.job.domain.posting.Job;
import dev.prospector.job.domain.posting.JobNotFound;
import dev.prospector.job.domain.process.HiringProcess;
import dev.prospector.job.domain.process.Stage;
import dev.prospector.job.domain.process.StageKind;
import dev.prospector.job.domain.team.TeamRole;
import dev.prospector.job.domain.user.Caller;
import dev.prospector.job.domain.user.TenantRole;
import dev.prospector.job.domain.user.UserId;

class ReminderServiceTest {
    private static final Caller INTERVIEWER = Samples.caller("interviewer", TenantRole.INTERVIEWER);

    private final Fakes fakes = new Fakes();

    @Test
    void a_team_sees_whose_feedback_is_awaited_from_the_first_interview_on() {
        var job = saved(running());
        var interviews = job.process().stages().stream()
                .dropWhile(stage -> stage.kind() != StageKind.INTERVIEW)
                .map(Stage::id)
                .toList();
        for (var caller : List.of(Samples.RECRUITER, Samples.ADMIN, Samples.READER)) {
            assertEquals(interviews.get(0), ask(caller, job).get(0).stageId());
        }
        assertEquals(2, interviews.size());
        assertEquals(
                List.of(new Question(job.id(), interviews, Optional.empty())), fakes.asked.questions.subList(0, 1));
    }

    @Test
    void an_interviewer_sees_their_own_only() {
        ask(INTERVIEWER, saved(running()));
        assertEquals(
                Optional.of(new UserId("interviewer")),
                fakes.asked.questions.get(0).only());
    }

    @Test
    void who_does_not_see_the_job_learns_nothing() {
        var job = saved(running());
        assertThrows(JobNotFound.class, () -> ask(Samples.STRANGER, job));
    }

    @Test
    void a_job_that_is_not_active_waits_for_nobody() {
        assertEquals(List.of(), ask(Samples.RECRUITER, saved(Samples.draft())));
        var closed = running().closed(ClosureReason.CANCELLED, false, Samples.NOW);
        assertEquals(List.of(), ask(Samples.RECRUITER, saved(closed)));
    }

    @Test
    void a_job_without_interviews_waits_for_nobody() {
        var job = running();
        var withoutInterviews = job.process().stages().stream()
                .filter(stage -> stage.kind() != StageKind.INTERVIEW)
                .toList();
        var process = new HiringProcess(withoutInterviews, true, false, true);
        assertEquals(
                List.of(), ask(Samples.RECRUITER, saved(new Job(job.overview(), job.team(), process, job.approval()))));
    }

    private List<FeedbackReminder> ask(Caller caller, Job job) {
        return fakes.reminders.ofJob(caller, job.id(), Optional.empty(), 10);
    }

    private static Job running() {
        return Samples.draft()
                .joinedBy(Samples.member("interviewer", TeamRole.INTERVIEWER))
                .activated();
    }

    private Job saved(Job job) {
        fakes.jobs.save(job);
        return job;
    }
}
