package dev.prospector.job.application.service;

import static dev.prospector.job.Samples.ADMIN;
import static dev.prospector.job.Samples.MANAGER;
import static dev.prospector.job.Samples.READER;
import static dev.prospector.job.Samples.RECRUITER;
import static dev.prospector.job.Samples.STRANGER;
import static dev.prospector.job.Samples.caller;
import static dev.prospector.job.application.service.StaffedJob.DEPUTY;
import static dev.prospector.job.application.service.StaffedJob.INTERVIEWER;
import static dev.prospector.job.domain.feedback.FeedbackState.DRAFT;
import static dev.prospector.job.domain.feedback.FeedbackState.SUBMITTED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;

import dev.prospector.job.application.port.in.feedback.InterviewFeedback;
import dev.prospector.job.domain.ChangedMeanwhile;
import dev.prospector.job.domain.access.ForbiddenAction;
import dev.prospector.job.domain.feedback.Feedback;
import dev.prospector.job.domain.feedback.FeedbackNotFound;
import dev.prospector.job.domain.feedback.FeedbackState;
import dev.prospector.job.domain.feedback.Judgement;
import dev.prospector.job.domain.feedback.Recommendation;
import dev.prospector.job.domain.pipeline.ApplicationId;
import dev.prospector.job.domain.pipeline.ApplicationNotFound;
import dev.prospector.job.domain.posting.Job;
import dev.prospector.job.domain.process.HiringProcess;
import dev.prospector.job.domain.user.Caller;

class FeedbackServiceTest {
    private static final Judgement YES = judgement(Recommendation.YES);
    private static final Judgement NO = judgement(Recommendation.NO);

    private final StaffedJob there = new StaffedJob();
    private final Fakes fakes = there.fakes;
    private final FeedbackService service = fakes.feedback;
    private final ApplicationId application = there.application;

    @Test
    void everybody_on_the_team_gives_feedback() {
        for (var author : List.of(RECRUITER, MANAGER, INTERVIEWER, ADMIN)) {
            assertEquals(author.id(), give(author, SUBMITTED).author());
        }
        assertThrows(ForbiddenAction.class, () -> give(READER, SUBMITTED));
        assertThrows(ApplicationNotFound.class, () -> give(STRANGER, SUBMITTED));
    }

    @Test
    void a_draft_is_its_authors_alone_and_submitted_feedback_is_for_the_team() {
        var draft = give(INTERVIEWER, DRAFT);
        var submitted = give(MANAGER, SUBMITTED);

        assertEquals(Set.of(draft, submitted), Set.copyOf(read(INTERVIEWER)));
        for (var other : List.of(RECRUITER, MANAGER, ADMIN, READER)) {
            assertEquals(List.of(submitted), read(other));
        }
        assertThrows(FeedbackNotFound.class, () -> rewrite(ADMIN, draft, NO));
        assertThrows(FeedbackNotFound.class, () -> service.delete(ADMIN, application, draft.id()));
        assertThrows(ApplicationNotFound.class, () -> read(STRANGER));
    }

    @Test
    void where_the_job_says_so_interviewers_see_others_feedback_only_after_their_own() {
        var process = new HiringProcess(there.job.process().stages(), false, true, true);
        fakes.jobs.save(new Job(there.job.overview(), there.job.team(), process, there.job.approval()));
        var others = give(MANAGER, SUBMITTED);
        var draft = give(INTERVIEWER, DRAFT);

        assertEquals(List.of(draft), read(INTERVIEWER));
        for (var reader : List.of(RECRUITER, MANAGER, DEPUTY, ADMIN, READER)) {
            assertEquals(List.of(others), read(reader));
        }
        var own = give(INTERVIEWER, SUBMITTED);
        assertEquals(Set.of(others, draft, own), Set.copyOf(read(INTERVIEWER)));
    }

    @Test
    void only_the_author_changes_and_deletes_feedback() {
        var submitted = give(INTERVIEWER, SUBMITTED);

        assertThrows(ForbiddenAction.class, () -> rewrite(RECRUITER, submitted, NO));
        assertThrows(ForbiddenAction.class, () -> service.delete(ADMIN, application, submitted.id()));
        assertEquals(NO, rewrite(INTERVIEWER, submitted, NO).judgement());
        service.delete(INTERVIEWER, application, submitted.id());
        assertEquals(List.of(), read(INTERVIEWER));
        assertThrows(FeedbackNotFound.class, () -> service.delete(INTERVIEWER, application, submitted.id()));
    }

    @Test
    void feedback_is_rewritten_on_the_version_that_was_read() {
        var draft = give(INTERVIEWER, DRAFT);
        rewrite(INTERVIEWER, draft, NO);

        assertThrows(ChangedMeanwhile.class, () -> rewrite(INTERVIEWER, draft, YES));
        assertEquals(NO, read(INTERVIEWER).get(0).judgement());
    }

    @Test
    void others_are_told_of_submitted_feedback_only() {
        service.delete(
                INTERVIEWER,
                application,
                rewrite(INTERVIEWER, give(INTERVIEWER, DRAFT), NO).id());
        assertEquals(List.of(), fakes.feedbackHeard.told());

        var draft = give(INTERVIEWER, DRAFT);
        var submit = new InterviewFeedback.Rewriting(Optional.of(SUBMITTED), now -> now);
        service.rewrite(INTERVIEWER, application, draft.id(), submit, version -> true);
        service.delete(INTERVIEWER, application, draft.id());
        assertEquals(List.of("version 1", "gone after version 1"), fakes.feedbackHeard.told());
    }

    @Test
    void changes_are_noted_and_what_changes_nothing_is_not() {
        var given = give(DEPUTY, SUBMITTED);
        rewrite(DEPUTY, given, YES);
        rewrite(DEPUTY, given, NO);
        service.delete(DEPUTY, application, given.id());

        assertEquals(
                List.of("given for recruiter", "rewritten for recruiter", "deleted for recruiter"),
                fakes.feedbackHeard.noted());
    }

    private Feedback give(Caller author, FeedbackState state) {
        return service.give(author, application, state, YES);
    }

    private Feedback rewrite(Caller caller, Feedback feedback, Judgement judgement) {
        var rewriting = new InterviewFeedback.Rewriting(Optional.empty(), now -> judgement);
        return service.rewrite(caller, application, feedback.id(), rewriting, version -> version == feedback.version());
    }

    private List<Feedback> read(Caller reader) {
        return service.read(reader, application, Optional.empty(), 10);
    }

    private static Judgement judgement(Recommendation recommendation) {
        return new Judgement(Optional.of(recommendation), Optional.empty(), List.of(), Optional.empty());
    }
}
