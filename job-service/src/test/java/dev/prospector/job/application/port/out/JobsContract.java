package dev.prospector.job.application.port.out;

import static dev.prospector.job.Samples.draft;
import static dev.prospector.job.Samples.member;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.junit.jupiter.api.Test;

import dev.prospector.job.Samples;
import dev.prospector.job.domain.posting.Job;
import dev.prospector.job.domain.posting.JobDetails;
import dev.prospector.job.domain.posting.JobNumber;
import dev.prospector.job.domain.posting.JobOverview;
import dev.prospector.job.domain.posting.JobStatus;
import dev.prospector.job.domain.posting.Location;
import dev.prospector.job.domain.posting.WorkplaceType;
import dev.prospector.job.domain.team.TeamRole;

/** What every {@link Jobs} does. */
public abstract class JobsContract {
    protected abstract Jobs jobs();

    /** One piece of work, in the tenant of this test. */
    protected abstract <T> T work(Supplier<T> work);

    @Test
    void a_job_is_found_as_it_was_saved() {
        var job = saved(draft());

        assertEquals(Optional.of(job), work(() -> jobs().find(job.id())));
        assertEquals(Optional.of(job), work(() -> jobs().find(job.number())));
        assertEquals(Optional.of(job.overview()), work(() -> jobs().overview(job.id())));
    }

    @Test
    void every_detail_is_kept() {
        var location = new Location("Zürich", "Kanton Zürich", "CH", "8001");
        var details = new JobDetails("Ingénieur 👩‍💻", "é\n".repeat(20_000) + "end", location, WorkplaceType.HYBRID);
        var job = saved(Job.draft(new JobNumber(1001), details, Samples.ADMIN, Samples.NOW));

        assertEquals(Optional.of(job), work(() -> jobs().find(job.id())));
    }

    @Test
    void changes_are_kept() {
        var job = saved(draft());

        var changed = saved(job.activated()
                .withProspect(false)
                .joinedBy(member("manager", TeamRole.HIRING_MANAGER))
                .joinedBy(member("Manager", TeamRole.INTERVIEWER)));

        assertEquals(Optional.of(changed), work(() -> jobs().find(job.id())));
    }

    @Test
    void nothing_is_found_where_nothing_is() {
        assertEquals(Optional.empty(), work(() -> jobs().find(draft().id())));
        assertEquals(Optional.empty(), work(() -> jobs().find(new JobNumber(4711))));
        assertEquals(Optional.empty(), work(() -> jobs().overview(draft().id())));
    }

    @Test
    void the_newest_come_first_and_go_on_after_the_last_one_shown() {
        var oldest = saved(draft(1001)).overview();
        var middle = saved(draft(1002)).overview();
        var newest = saved(draft(1003)).overview();

        assertEquals(List.of(newest, middle), newest(Optional.empty(), Optional.empty(), 2));
        assertEquals(List.of(oldest), newest(Optional.empty(), Optional.of(middle.number()), 2));
    }

    @Test
    void a_list_may_be_of_one_status() {
        saved(draft(1001));
        var active = saved(draft(1002).activated()).overview();

        assertEquals(List.of(active), newest(Optional.of(JobStatus.ACTIVE), Optional.empty(), 10));
        assertEquals(List.of(), newest(Optional.of(JobStatus.ACTIVE), Optional.of(active.number()), 10));
    }

    private List<JobOverview> newest(Optional<JobStatus> status, Optional<JobNumber> before, int atMost) {
        return work(() -> jobs().newest(status, before, atMost));
    }

    private Job saved(Job job) {
        return work(() -> {
            jobs().save(job);
            return job;
        });
    }
}
