package dev.prospector.job.application.port.out;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.function.Supplier;

import org.junit.jupiter.api.Test;

import dev.prospector.job.Samples;
import dev.prospector.job.application.port.out.export.ExportAcceptances;
import dev.prospector.job.domain.export.ExportAcceptance;
import dev.prospector.job.domain.export.Landing;
import dev.prospector.job.domain.export.RequestId;
import dev.prospector.job.domain.pipeline.ApplicationAdded;
import dev.prospector.job.domain.posting.Job;
import dev.prospector.job.domain.posting.JobId;

/** What every {@link ExportAcceptances} does. */
public abstract class ExportAcceptancesContract {
    private final Job job = Samples.draft();

    protected abstract ExportAcceptances acceptances();

    /** One piece of work, in the tenant of this test. */
    protected abstract <T> T work(Supplier<T> work);

    @Test
    void an_acceptance_is_found_as_it_was_added() {
        var credited = added(promise("r-1", job.id()));
        var uncredited =
                added(ExportAcceptance.promised(new RequestId("r-2"), job.id(), Optional.empty(), Samples.NOW));

        assertEquals(Optional.of(credited), find("r-1"));
        assertEquals(Optional.of(uncredited), find("r-2"));
        assertEquals(Optional.of(credited), work(() -> acceptances().lock(new RequestId("r-1"))));
    }

    @Test
    void the_first_acceptance_of_a_request_stays() {
        var first = added(promise("r-1", job.id()));

        var there = added(promise("r-1", Samples.draft().id()));

        assertEquals(first, there);
        assertEquals(Optional.of(first), find("r-1"));
    }

    @Test
    void requests_that_differ_in_case_are_two() {
        added(promise("r-1", job.id()));

        assertEquals(Optional.empty(), find("R-1"));
        assertEquals(new RequestId("R-1"), added(promise("R-1", job.id())).requestId());
    }

    @Test
    void a_landing_is_remembered() {
        var acceptance = added(promise("r-1", job.id()));
        var application = ApplicationAdded.exported(job, Samples.somebody(), Optional.empty(), Samples.NOW)
                .application();

        var landed = acceptance.landed(new Landing(application.id(), true));
        work(() -> {
            acceptances().save(landed);
            return null;
        });

        assertEquals(Optional.of(landed), find("r-1"));
    }

    @Test
    void an_acceptance_is_forgotten_unless_the_request_is_another_jobs_now() {
        var old = added(promise("r-1", job.id()));
        remove(old);
        assertEquals(Optional.empty(), find("r-1"));
        var present = added(promise("r-1", Samples.draft().id()));
        remove(old);
        assertEquals(Optional.of(present), find("r-1"));
    }

    private void remove(ExportAcceptance acceptance) {
        work(() -> {
            acceptances().remove(acceptance);
            return null;
        });
    }

    private static ExportAcceptance promise(String request, JobId job) {
        return ExportAcceptance.promised(new RequestId(request), job, Samples.user("recruiter"), Samples.NOW);
    }

    private ExportAcceptance added(ExportAcceptance acceptance) {
        return work(() -> acceptances().addIfAbsent(acceptance));
    }

    private Optional<ExportAcceptance> find(String request) {
        return work(() -> acceptances().find(new RequestId(request)));
    }
}
