package dev.prospector.job.application.port.out;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.prospector.job.Samples;
import dev.prospector.job.application.port.out.feedback.FeedbackRecords;
import dev.prospector.job.domain.feedback.Evaluation;
import dev.prospector.job.domain.feedback.Feedback;
import dev.prospector.job.domain.feedback.FeedbackState;
import dev.prospector.job.domain.feedback.InterviewType;
import dev.prospector.job.domain.feedback.Judgement;
import dev.prospector.job.domain.feedback.Recommendation;
import dev.prospector.job.domain.pipeline.ApplicationAdded;
import dev.prospector.job.domain.posting.Job;
import dev.prospector.job.domain.user.UserId;

/** What all {@link FeedbackRecords} do. */
public abstract class FeedbackRecordsContract {
    protected static final UserId AUTHOR = new UserId("interviewer");
    private static final UserId OTHER = new UserId("manager");
    private static final Judgement NOTHING_YET =
            new Judgement(Optional.empty(), Optional.empty(), List.of(), Optional.empty());
    protected static final Judgement YES = new Judgement(
            Optional.of(Recommendation.YES),
            Optional.of(InterviewType.PHONE_SCREEN),
            List.of(new Evaluation("Systems \"in the large\"", "4/5"), new Evaluation("Söng 😀", null)),
            Optional.of("Thinks in systems.\nAnd aloud."));

    protected final Job job = Samples.draft(1001);
    protected final ApplicationAdded added =
            ApplicationAdded.exported(job, Samples.somebody(), Optional.empty(), Samples.NOW);

    protected abstract FeedbackRecords records();

    /** Makes room for what the feedback is about. */
    protected abstract void keep(Job job, ApplicationAdded added);

    /** One piece of work, in the tenant of this test. */
    protected abstract <T> T work(Supplier<T> work);

    @BeforeEach
    void somebody_is_in_a_job() {
        keep(job, added);
    }

    @Test
    void feedback_is_found_as_it_was_given_and_as_it_was_rewritten() {
        var draft = given(AUTHOR, FeedbackState.DRAFT, NOTHING_YET, 0);
        assertEquals(Optional.of(draft), found(draft));

        var submitted = draft.rewritten(FeedbackState.SUBMITTED, YES, Samples.NOW.plusSeconds(1));
        work(() -> {
            records().save(submitted);
            return null;
        });
        assertEquals(Optional.of(submitted), found(submitted));
    }

    @Test
    void everybody_is_told_what_is_submitted_and_authors_their_own() {
        var draft = given(AUTHOR, FeedbackState.DRAFT, YES, 0);
        var own = given(AUTHOR, FeedbackState.SUBMITTED, YES, 1);
        var others = given(OTHER, FeedbackState.SUBMITTED, YES, 2);

        assertEquals(List.of(draft, own, others), of(AUTHOR, true));
        assertEquals(List.of(draft, own), of(AUTHOR, false));
        assertEquals(List.of(own, others), of(OTHER, true));
        assertEquals(List.of(others), of(OTHER, false));
    }

    @Test
    void who_has_submitted_is_known_and_a_draft_does_not_count() {
        given(AUTHOR, FeedbackState.DRAFT, YES, 0);
        assertFalse(work(() -> records().hasSubmitted(added.application().id(), AUTHOR)));
        given(AUTHOR, FeedbackState.SUBMITTED, YES, 0);

        assertTrue(work(() -> records().hasSubmitted(added.application().id(), AUTHOR)));
        assertFalse(work(() -> records().hasSubmitted(added.application().id(), OTHER)));
    }

    @Test
    void a_list_goes_on_after_the_last_one_shown_even_among_those_of_one_moment() {
        IntStream.range(0, 5).forEach(i -> given(AUTHOR, FeedbackState.SUBMITTED, YES, 0));
        var all = of(OTHER, true);

        var place = Optional.of(all.get(1).position());
        var id = added.application().id();
        assertEquals(all.subList(2, 4), work(() -> records().of(id, OTHER, true, place, 2)));
    }

    @Test
    void removed_feedback_is_gone_and_no_other() {
        var gone = given(AUTHOR, FeedbackState.SUBMITTED, YES, 0);
        var kept = given(AUTHOR, FeedbackState.SUBMITTED, YES, 1);
        work(() -> {
            records().remove(gone);
            return null;
        });

        assertEquals(List.of(kept), of(AUTHOR, true));
    }

    protected List<Feedback> of(UserId reader, boolean withOthers) {
        return work(() -> records().of(added.application().id(), reader, withOthers, Optional.empty(), 10));
    }

    private Optional<Feedback> found(Feedback feedback) {
        return work(() -> records().find(added.application().id(), feedback.id()));
    }

    protected Feedback given(UserId author, FeedbackState state, Judgement judgement, int second) {
        var feedback =
                Feedback.given(added.application().id(), author, state, judgement, Samples.NOW.plusSeconds(second));
        work(() -> {
            records().add(feedback);
            return null;
        });
        return feedback;
    }
}
