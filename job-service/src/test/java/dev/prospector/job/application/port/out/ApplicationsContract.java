package dev.prospector.job.application.port.out;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.prospector.job.Samples;
import dev.prospector.job.domain.pipeline.Application;
import dev.prospector.job.domain.pipeline.CandidateId;
import dev.prospector.job.domain.pipeline.ApplicationAdded;
import dev.prospector.job.domain.posting.Job;
import dev.prospector.job.domain.process.Stage;
import dev.prospector.job.domain.process.StageId;

/** What every {@link Applications} does. */
public abstract class ApplicationsContract {
    private final Job job = Samples.draft(1001);
    private final Job other = Samples.draft(1002);
    private final StageId prospect = job.process().prospect().id();

    protected abstract Applications applications();

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
        var credited = added(ApplicationAdded.exported(job, Samples.somebody(), Samples.user("recruiter"), Samples.NOW));
        var uncredited =
                added(ApplicationAdded.exported(job, Samples.somebody(), Optional.empty(), Samples.NOW.plusNanos(1000)));

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
    }

    @Test
    void the_oldest_come_first_so_many_of_each_stage() {
        var later = added(prospect(job, Samples.somebody(), 2));
        var elsewhere = added(prospect(other, Samples.somebody(), 1));
        var earlier = added(prospect(job, Samples.somebody(), 0));

        var stages = List.of(prospect, other.process().prospect().id());
        assertEquals(
                List.of(earlier, elsewhere, later), work(() -> applications().oldestOf(stages, 2)));
        assertEquals(List.of(earlier, elsewhere), work(() -> applications().oldestOf(stages, 1)));
    }

    @Test
    void a_list_goes_on_after_the_last_one_shown_even_among_those_of_one_moment() {
        IntStream.range(0, 5).forEach(i -> added(prospect(job, Samples.somebody(), 0)));
        var all = oldest(job, 10);

        var rest = work(() -> applications().after(all.get(1).position(), prospect, 2));

        assertEquals(all.subList(2, 4), rest);
        assertEquals(List.of(), work(() -> applications().after(all.get(4).position(), prospect, 2)));
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
        return ApplicationAdded.exported(job, candidate, Optional.empty(), Samples.NOW.plus(Duration.ofSeconds(second)));
    }

    private Application added(ApplicationAdded added) {
        work(() -> applications().addIfAbsent(added));
        return added.application();
    }

    private List<Application> oldest(Job of, int atMost) {
        var stages = of.process().stages().stream().map(Stage::id).toList();
        return work(() -> applications().oldestOf(stages, atMost));
    }
}
