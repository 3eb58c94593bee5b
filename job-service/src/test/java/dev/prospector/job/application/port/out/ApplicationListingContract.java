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
                        new Placed(newer, second.process().prospect()),
                        new Placed(older, first.process().prospect())),
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
        return work(() -> listing().newestOf(person, before, atMost));
    }
}
