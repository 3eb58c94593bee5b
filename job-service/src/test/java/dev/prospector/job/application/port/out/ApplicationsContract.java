package dev.prospector.job.application.port.out;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.prospector.job.Samples;
import dev.prospector.job.application.port.out.pipeline.Applications;
import dev.prospector.job.application.port.out.pipeline.StageEvents;
import dev.prospector.job.application.port.out.posting.Jobs;
import dev.prospector.job.domain.pipeline.Application;
import dev.prospector.job.domain.pipeline.ApplicationAdded;
import dev.prospector.job.domain.pipeline.ApplicationChanged;
import dev.prospector.job.domain.pipeline.CandidateId;
import dev.prospector.job.domain.pipeline.OfferState;
import dev.prospector.job.domain.pipeline.RejectionReason;
import dev.prospector.job.domain.pipeline.StageView;
import dev.prospector.job.domain.posting.Job;
import dev.prospector.job.domain.process.Stage;
import dev.prospector.job.domain.process.StageId;
import dev.prospector.job.domain.user.UserId;

/** What every {@link Applications} does. */
public abstract class ApplicationsContract {
    private static final UserId AUTHOR = new UserId("recruiter");

    private final Job job = Samples.draft(1001);
    private final Job other = Samples.draft(1002);
    private final StageId prospect = job.process().prospect().id();

    protected abstract Applications applications();

    protected abstract StageEvents history();

    protected abstract Jobs jobs();

    /** How many stage events are kept. */
    protected abstract long events();

    /** One piece of work, in the tenant of this test. */
    protected abstract <T> T work(Supplier<T> work);

    @BeforeEach
    void jobs_are_there() {
        work(() -> {
            jobs().save(job);
            jobs().save(other);
            return null;
        });
    }

    @Test
    void an_application_is_found_as_it_was_added() {
        var credited =
                added(ApplicationAdded.exported(job, Samples.somebody(), Samples.user("recruiter"), Samples.NOW));
        var uncredited = added(
                ApplicationAdded.exported(job, Samples.somebody(), Optional.empty(), Samples.NOW.plusNanos(1000)));

        assertEquals(List.of(credited, uncredited), oldest(job, 10));
    }

    @Test
    void a_candidate_is_in_a_job_once_and_stays_as_they_are() {
        var candidate = Samples.somebody();
        var first = added(ApplicationAdded.exported(job, candidate, Samples.user("recruiter"), Samples.NOW));

        var second = ApplicationAdded.exported(job, candidate, Optional.empty(), Samples.NOW.plusSeconds(1));

        assertEquals(first.id(), work(() -> applications().addIfAbsent(second)));
        assertEquals(List.of(first), oldest(job, 10));
        assertEquals(1, work(this::events));
    }

    @Test
    void a_candidate_may_be_in_two_jobs() {
        var candidate = Samples.somebody();
        var first = added(prospect(job, candidate, 0));
        var second = added(prospect(other, candidate, 1));

        assertEquals(List.of(first), oldest(job, 10));
        assertEquals(List.of(second), oldest(other, 10));
        assertEquals(2, work(this::events));
        assertEquals(Set.of(first, second), Set.copyOf(work(() -> applications().of(candidate))));
        assertEquals(List.of(), work(() -> applications().of(Samples.somebody())));
    }

    @Test
    void the_oldest_come_first_so_many_of_each_stage() {
        var later = added(prospect(job, Samples.somebody(), 2));
        var elsewhere = added(prospect(other, Samples.somebody(), 1));
        var earlier = added(prospect(job, Samples.somebody(), 0));

        var stages = List.of(
                StageView.all(prospect),
                StageView.all(other.process().prospect().id()));
        assertEquals(
                List.of(earlier, elsewhere, later), work(() -> applications().oldestOf(stages, 2)));
        assertEquals(List.of(earlier, elsewhere), work(() -> applications().oldestOf(stages, 1)));
    }

    @Test
    void a_list_goes_on_after_the_last_one_shown_even_among_those_of_one_moment() {
        IntStream.range(0, 5).forEach(i -> added(prospect(job, Samples.somebody(), 0)));
        var all = oldest(job, 10);

        var rest = work(() -> applications().after(all.get(1).position(), StageView.all(prospect), 2));

        assertEquals(all.subList(2, 4), rest);
        assertEquals(List.of(), work(() -> applications().after(all.get(4).position(), StageView.all(prospect), 2)));
    }

    @Test
    void a_view_of_some_exporters_shows_whom_they_have_exported() {
        var exporters = List.of("manager", "deputy", "recruiter");
        var all = IntStream.range(0, 9)
                .mapToObj(i -> added(ApplicationAdded.exported(
                        job, Samples.somebody(), Samples.user(exporters.get(i % 3)), Samples.NOW.plusSeconds(i))))
                .toList();
        added(prospect(job, Samples.somebody(), 0));
        var entrance = job.process().entrance(true);
        added(ApplicationAdded.byHand(
                job.activated(), entrance, Samples.somebody(), new UserId("manager"), Samples.NOW));
        var view = StageView.exportedBy(Set.of(new UserId("manager"), new UserId("deputy")), prospect);
        var applicants = StageView.all(applicationStage().id());

        var first = work(() -> applications().oldestOf(List.of(view, applicants), 3));
        assertEquals(List.of(all.get(0), all.get(1), all.get(3)), first);
        var place = first.get(2).position();
        assertEquals(List.of(all.get(4), all.get(6), all.get(7)), work(() -> applications()
                .after(place, view, 9)));
    }

    @Test
    void an_application_is_found_as_it_was_changed_last() {
        var moved = moved(added(prospect(job, Samples.somebody(), 0)));

        assertEquals(Optional.of(moved), work(() -> applications().find(moved.id())));
        assertEquals(Optional.of(moved), work(() -> applications().lock(moved.id())));
        var offered = saved(moved.offered(OfferState.PREPARED, applicationStage(), AUTHOR, Samples.NOW));
        var rejected = saved(
                offered.rejected(RejectionReason.LOCATION, Optional.empty(), applicationStage(), AUTHOR, Samples.NOW));

        assertEquals(Optional.of(rejected), work(() -> applications().find(rejected.id())));
        assertEquals(3, rejected.version());
    }

    @Test
    void the_history_is_told_from_the_oldest_on_and_page_by_page() {
        var added = prospect(job, Samples.somebody(), 0);
        added(added);
        added(prospect(job, Samples.somebody(), 0));
        var moved = change(added.application());
        saved(moved);
        var ended = moved.after()
                .rejected(
                        RejectionReason.OTHER,
                        Optional.empty(),
                        applicationStage(),
                        AUTHOR,
                        Samples.NOW.plusSeconds(9));
        saved(ended);

        var all = List.of(
                added.entry(), moved.event().orElseThrow(), ended.event().orElseThrow());
        var id = added.application().id();
        assertEquals(all, work(() -> history().of(id, Optional.empty(), 10)));
        var place = Optional.of(all.get(0).position());
        assertEquals(all.subList(1, 2), work(() -> history().of(id, place, 1)));
    }

    @Test
    void a_removed_application_is_gone_with_its_history_and_no_other() {
        var gone = moved(added(prospect(job, Samples.somebody(), 0)));
        var kept = added(prospect(job, Samples.somebody(), 0));
        work(() -> {
            applications().remove(gone);
            return null;
        });

        assertEquals(Optional.empty(), work(() -> applications().find(gone.id())));
        assertEquals(List.of(kept), oldest(job, 10));
        assertEquals(1, work(this::events));
    }

    @Test
    void somebody_is_hired_who_accepted_and_is_still_in_the_running() {
        var moved = moved(added(prospect(job, Samples.somebody(), 0)));
        added(prospect(other, Samples.somebody(), 0));
        var prepared = saved(moved.offered(OfferState.PREPARED, applicationStage(), AUTHOR, Samples.NOW));
        assertFalse(work(() -> applications().anyHiredIn(job.id())));

        var hired = saved(prepared.offered(OfferState.ACCEPTED, applicationStage(), AUTHOR, Samples.NOW));
        assertTrue(work(() -> applications().anyHiredIn(job.id())));
        assertFalse(work(() -> applications().anyHiredIn(other.id())));

        saved(hired.withdrawn(applicationStage(), AUTHOR, Samples.NOW));
        assertFalse(work(() -> applications().anyHiredIn(job.id())));
    }

    @Test
    void all_of_a_job_are_removed_and_none_of_another() {
        added(prospect(job, Samples.somebody(), 0));
        added(prospect(job, Samples.somebody(), 1));
        var kept = added(prospect(other, Samples.somebody(), 0));
        work(() -> {
            applications().removeAllOf(job.id());
            return null;
        });
        assertEquals(List.of(), oldest(job, 10));
        assertEquals(List.of(kept), oldest(other, 10));
        assertEquals(1, work(this::events));
    }

    private static ApplicationAdded prospect(Job job, CandidateId candidate, int second) {
        return ApplicationAdded.exported(
                job, candidate, Optional.empty(), Samples.NOW.plus(Duration.ofSeconds(second)));
    }

    private Application added(ApplicationAdded added) {
        work(() -> applications().addIfAbsent(added));
        return added.application();
    }

    private ApplicationChanged change(Application application) {
        return application.moved(prospect, applicationStage().id(), job.process(), AUTHOR, Samples.NOW.plusSeconds(5));
    }

    private Application moved(Application application) {
        return saved(change(application));
    }

    private Application saved(ApplicationChanged change) {
        return work(() -> {
            applications().save(change);
            return change.after();
        });
    }

    private Stage applicationStage() {
        return job.process().stages().get(1);
    }

    private List<Application> oldest(Job of, int atMost) {
        var stages = of.process().stages().stream()
                .map(Stage::id)
                .map(StageView::all)
                .toList();
        return work(() -> applications().oldestOf(stages, atMost));
    }
}
