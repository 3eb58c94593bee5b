package dev.prospector.job.application.port.out;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.junit.jupiter.api.Test;

import dev.prospector.job.Samples;
import dev.prospector.job.application.port.out.pipeline.ApplicationListing;
import dev.prospector.job.application.port.out.pipeline.ApplicationListing.Placed;
import dev.prospector.job.application.port.out.pipeline.Applications;
import dev.prospector.job.application.port.out.posting.Jobs;
import dev.prospector.job.domain.pipeline.Application;
import dev.prospector.job.domain.pipeline.ApplicationAdded;
import dev.prospector.job.domain.pipeline.ApplicationId;
import dev.prospector.job.domain.pipeline.ApplicationStatus;
import dev.prospector.job.domain.pipeline.CandidateId;
import dev.prospector.job.domain.posting.Job;

/** What every {@link ApplicationListing} does. */
public abstract class ApplicationListingContract {
    private final CandidateId person = Samples.somebody();

    protected abstract ApplicationListing listing();

    protected abstract Jobs jobs();

    protected abstract Applications applications();

    /** One piece of work, in the tenant of this test. */
    protected abstract <T> T work(Supplier<T> work);

    @Test
    void the_newest_come_first_each_with_its_stage() {
        var first = Samples.draft(1001);
        var second = Samples.draft(1002);
        var older = added(first, person, 0);
        var newer = added(second, person, 1);
        added(first, Samples.somebody(), 2);

        assertEquals(
                List.of(
                        new Placed(newer, second.process().prospect(), false),
                        new Placed(older, first.process().prospect(), false)),
                newest(Optional.empty(), 10));
    }

    @Test
    void a_list_goes_on_before_the_last_one_shown() {
        var oldest = added(Samples.draft(1001), person, 0);
        var middle = added(Samples.draft(1002), person, 1);
        var newest = added(Samples.draft(1003), person, 2);

        assertEquals(List.of(newest, middle), applications(Optional.empty(), 2));
        assertEquals(List.of(oldest), applications(Optional.of(middle.id()), 2));
        assertEquals(List.of(), applications(Optional.of(oldest.id()), 2));
    }

    @Test
    void only_those_of_a_status_are_listed_where_it_is_asked_for() {
        var job = Samples.draft(1001);
        var running = added(job, person, 0);
        var ended = added(Samples.draft(1002), person, 1)
                .withdrawn(job.process().prospect(), Samples.RECRUITER.id(), Samples.NOW);
        work(() -> {
            applications().save(ended);
            return ended;
        });

        assertEquals(List.of(running.id()), ids(ApplicationStatus.ACTIVE));
        assertEquals(List.of(ended.after().id()), ids(ApplicationStatus.WITHDRAWN));
        assertEquals(List.of(), ids(ApplicationStatus.REJECTED));
    }

    private List<ApplicationId> ids(ApplicationStatus status) {
        var listed = work(() -> listing().newestOf(List.of(person), Optional.of(status), Optional.empty(), 10));
        return listed.stream().map(placed -> placed.application().id()).toList();
    }

    @Test
    void who_has_several_ids_is_listed_under_all_of_them_and_twice_in_one_job_is_told() {
        var other = Samples.somebody();
        var both = Samples.draft(1001);
        var single = Samples.draft(1002);
        var first = added(both, person, 0);
        var second = added(single, other, 1);
        var third = added(both, other, 2);
        added(single, Samples.somebody(), 3);

        assertEquals(
                List.of(
                        new Placed(third, both.process().prospect(), true),
                        new Placed(second, single.process().prospect(), false),
                        new Placed(first, both.process().prospect(), true)),
                work(() -> listing().newestOf(List.of(person, other), Optional.empty(), Optional.empty(), 10)));
        assertEquals(List.of(new Placed(first, both.process().prospect(), true)), work(() -> listing()
                .newestOf(List.of(person, other), Optional.empty(), Optional.of(second.id()), 10)));
        assertEquals(List.of(new Placed(first, both.process().prospect(), false)), work(() -> listing()
                .newestOf(List.of(person), Optional.empty(), Optional.empty(), 10)));
    }

    private Application added(Job job, CandidateId candidate, int secondsLater) {
        var now = Samples.NOW.plus(Duration.ofSeconds(secondsLater));
        var added = ApplicationAdded.exported(job, candidate, Optional.empty(), now);
        return work(() -> {
            jobs().save(job);
            applications().addIfAbsent(added);
            return added.application();
        });
    }

    private List<Application> applications(Optional<ApplicationId> before, int atMost) {
        return newest(before, atMost).stream().map(Placed::application).toList();
    }

    private List<Placed> newest(Optional<ApplicationId> before, int atMost) {
        return work(() -> listing().newestOf(List.of(person), Optional.empty(), before, atMost));
    }
}
