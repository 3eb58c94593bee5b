package dev.prospector.job.domain.feedback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

import dev.prospector.job.Samples;
import dev.prospector.job.domain.InvalidValue;
import dev.prospector.job.domain.access.ForbiddenAction;
import dev.prospector.job.domain.pipeline.ApplicationId;
import dev.prospector.job.domain.user.UserId;

class FeedbackTest {
    private static final UserId AUTHOR = new UserId("interviewer");
    private static final UserId OTHER = new UserId("admin");
    private static final Instant LATER = Samples.NOW.plusSeconds(60);
    private static final Judgement UNDECIDED = judgement(null, "Thinks in systems.");
    private static final Judgement YES = judgement(Recommendation.YES, "Thinks in systems.");

    @Test
    void a_draft_may_say_nothing_yet_and_submitted_feedback_recommends() {
        assertFalse(given(FeedbackState.DRAFT, UNDECIDED).isSubmitted());
        assertEquals(
                Optional.of(Samples.NOW), given(FeedbackState.SUBMITTED, YES).submittedAt());
        assertEquals("REQUIRED", code(() -> given(FeedbackState.SUBMITTED, UNDECIDED)));
    }

    @Test
    void a_draft_is_submitted_once_it_recommends() {
        var draft = given(FeedbackState.DRAFT, UNDECIDED);
        assertEquals("REQUIRED", code(() -> draft.rewritten(FeedbackState.SUBMITTED, UNDECIDED, LATER)));

        var submitted = draft.rewritten(FeedbackState.SUBMITTED, YES, LATER);
        assertEquals(FeedbackState.SUBMITTED, submitted.state());
        assertEquals(Optional.of(LATER), submitted.submittedAt());
        assertEquals(1, submitted.version());
        assertEquals(draft.createdAt(), submitted.createdAt());
    }

    @Test
    void submitted_feedback_may_be_corrected_and_keeps_its_time_but_is_no_draft_again() {
        var submitted = given(FeedbackState.SUBMITTED, YES);
        var corrected = submitted.rewritten(FeedbackState.SUBMITTED, judgement(Recommendation.NO, null), LATER);

        assertEquals(Optional.of(Samples.NOW), corrected.submittedAt());
        assertEquals(Optional.of(Recommendation.NO), corrected.judgement().recommendation());
        assertThrows(FeedbackSubmitted.class, () -> submitted.rewritten(FeedbackState.DRAFT, YES, LATER));
        assertEquals("REQUIRED", code(() -> submitted.rewritten(FeedbackState.SUBMITTED, UNDECIDED, LATER)));
    }

    @Test
    void what_changes_nothing_is_no_new_version() {
        var draft = given(FeedbackState.DRAFT, YES);

        assertSame(draft, draft.rewritten(FeedbackState.DRAFT, YES, LATER));
    }

    @Test
    void a_draft_is_its_authors_alone() {
        var draft = given(FeedbackState.DRAFT, YES);

        draft.demandAuthor(AUTHOR);
        assertThrows(FeedbackNotFound.class, () -> draft.demandAuthor(OTHER));
    }

    @Test
    void submitted_feedback_is_changed_by_its_author_only() {
        var submitted = given(FeedbackState.SUBMITTED, YES);

        submitted.demandAuthor(AUTHOR);
        assertThrows(ForbiddenAction.class, () -> submitted.demandAuthor(OTHER));
    }

    @Test
    void a_judgement_keeps_its_limits() {
        assertEquals(Optional.empty(), judgement(null, "  ").comment());
        assertEquals("SIZE", code(() -> judgement(null, "x".repeat(Judgement.COMMENT_MAX + 1))));
        assertEquals("CONTROL_CHARACTER", code(() -> judgement(null, "a\u0000b")));
        var one = new Evaluation("System design", "4/5");
        var many = Collections.nCopies(Judgement.MOST_EVALUATIONS + 1, one);
        assertEquals("SIZE", code(() -> new Judgement(Optional.empty(), Optional.empty(), many, Optional.empty())));
    }

    @Test
    void an_evaluation_names_what_was_looked_at() {
        assertEquals(
                List.of(new Evaluation("System design", null)),
                evaluated(new Evaluation(" System design ", " ")).evaluations());
        assertEquals("NOT_BLANK", code(() -> evaluated(new Evaluation(" ", "4/5"))));
        assertEquals("SIZE", code(() -> evaluated(new Evaluation("x", "y".repeat(Evaluation.TEXT_MAX + 1)))));
    }

    @Test
    void a_wrong_evaluation_is_told_by_its_place() {
        var good = new Evaluation("System design", "4/5");
        var refused = assertThrows(InvalidValue.class, () -> evaluated(good, new Evaluation("a\u0007b", "4/5")));
        assertEquals("evaluations.1.attribute", refused.field());
    }

    private static Judgement evaluated(Evaluation... evaluations) {
        return new Judgement(Optional.empty(), Optional.empty(), List.of(evaluations), Optional.empty());
    }

    private static Feedback given(FeedbackState state, Judgement judgement) {
        return Feedback.given(new ApplicationId(UUID.randomUUID()), AUTHOR, state, judgement, Samples.NOW);
    }

    private static Judgement judgement(Recommendation recommendation, String comment) {
        return new Judgement(
                Optional.ofNullable(recommendation),
                Optional.of(InterviewType.ONSITE),
                List.of(new Evaluation("System design", "4/5")),
                Optional.ofNullable(comment));
    }

    private static String code(Executable work) {
        return assertThrows(InvalidValue.class, work).code();
    }
}
