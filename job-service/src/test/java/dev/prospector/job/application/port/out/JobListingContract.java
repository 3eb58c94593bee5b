package dev.prospector.job.application.port.out;

import static dev.prospector.job.Samples.ADMIN;
import static dev.prospector.job.Samples.MANAGER;
import static dev.prospector.job.Samples.READER;
import static dev.prospector.job.Samples.RECRUITER;
import static dev.prospector.job.Samples.draft;
import static dev.prospector.job.Samples.member;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.junit.jupiter.api.Test;

import dev.prospector.job.Samples;
import dev.prospector.job.domain.pipeline.ProspectAdded;
import dev.prospector.job.domain.posting.ClosureReason;
import dev.prospector.job.domain.posting.Job;
import dev.prospector.job.domain.posting.JobNumber;
import dev.prospector.job.domain.posting.JobOverview;
import dev.prospector.job.domain.posting.JobRights;
import dev.prospector.job.domain.posting.JobRole;
import dev.prospector.job.domain.posting.JobStatus;
import dev.prospector.job.domain.posting.SeenJob;
import dev.prospector.job.domain.team.TeamRole;
import dev.prospector.job.domain.user.Caller;
import dev.prospector.job.domain.user.TenantRole;

/** What every {@link JobListing} does. */
public abstract class JobListingContract {
    protected abstract JobListing listing();

    protected abstract Jobs jobs();

    protected abstract Applications applications();

    /** One piece of work, in the tenant of this test. */
    protected abstract <T> T work(Supplier<T> work);

    @Test
    void a_job_is_seen_as_it_was_saved() {
        var job = saved(draft().activated().closed(ClosureReason.CANCELLED, Samples.NOW));
        assertEquals(job.overview(), find(RECRUITER, job).overview());
    }

    @Test
    void rights_come_from_the_place_on_the_team() {
        var job = saved(draft().joinedBy(member("manager", TeamRole.HIRING_MANAGER)));
        assertEquals(
                new JobRights(JobRole.RECRUITER, false), find(RECRUITER, job).rights());
        assertEquals(
                new JobRights(JobRole.HIRING_MANAGER, false), find(MANAGER, job).rights());
        assertEquals(new JobRights(JobRole.ADMIN, false), find(ADMIN, job).rights());
        assertEquals(new JobRights(JobRole.READER, false), find(READER, job).rights());
    }

    @Test
    void users_who_differ_in_case_are_two() {
        var job = saved(draft());
        var other = Samples.caller("Recruiter", TenantRole.RECRUITER);
        assertEquals(JobRole.STRANGER, find(other, job).rights().role());
        assertEquals(List.of(), newest(other, Optional.empty(), Optional.empty(), 10));
    }

    @Test
    void a_job_with_somebody_in_it_says_so() {
        var job = saved(draft(1001));
        var empty = saved(draft(1002));
        work(() -> applications()
                .addIfAbsent(ProspectAdded.exported(job, Samples.somebody(), Optional.empty(), Samples.NOW)));
        assertEquals(
                new JobRights(JobRole.RECRUITER, true), find(RECRUITER, job).rights());
        assertEquals(
                new JobRights(JobRole.RECRUITER, false), find(RECRUITER, empty).rights());
    }

    @Test
    void nothing_is_found_where_nothing_is() {
        var nowhere = draft().id();
        assertEquals(Optional.empty(), work(() -> listing().find(ADMIN, nowhere)));
    }

    @Test
    void the_newest_come_first_and_go_on_after_the_last_one_shown() {
        var oldest = saved(draft(1001)).overview();
        var middle = saved(draft(1002)).overview();
        var newest = saved(draft(1003)).overview();
        assertEquals(List.of(newest, middle), newest(RECRUITER, Optional.empty(), Optional.empty(), 2));
        assertEquals(List.of(oldest), newest(RECRUITER, Optional.empty(), Optional.of(middle.number()), 2));
    }

    @Test
    void a_list_may_be_of_one_status() {
        saved(draft(1001));
        var active = saved(draft(1002).activated()).overview();
        var only = Optional.of(JobStatus.ACTIVE);
        assertEquals(List.of(active), newest(RECRUITER, only, Optional.empty(), 10));
        assertEquals(List.of(), newest(RECRUITER, only, Optional.of(active.number()), 10));
    }

    @Test
    void admins_and_readers_list_every_job_and_others_those_whose_team_they_are_on() {
        var theirs = saved(draft(1001).joinedBy(member("manager", TeamRole.HIRING_MANAGER)))
                .overview();
        var another = saved(Job.draft(new JobNumber(1002), Samples.DETAILS, ADMIN, Samples.NOW))
                .overview();
        assertEquals(List.of(another, theirs), newest(ADMIN, Optional.empty(), Optional.empty(), 10));
        assertEquals(List.of(another, theirs), newest(READER, Optional.empty(), Optional.empty(), 10));
        assertEquals(List.of(theirs), newest(RECRUITER, Optional.empty(), Optional.empty(), 10));
        assertEquals(List.of(theirs), newest(MANAGER, Optional.of(JobStatus.DRAFT), Optional.empty(), 10));
    }

    private List<JobOverview> newest(
            Caller caller, Optional<JobStatus> status, Optional<JobNumber> before, int atMost) {
        return work(() -> listing().newest(caller, status, before, atMost)).stream()
                .map(SeenJob::overview)
                .toList();
    }

    private SeenJob find(Caller caller, Job job) {
        return work(() -> listing().find(caller, job.id())).orElseThrow();
    }

    private Job saved(Job job) {
        return work(() -> {
            jobs().save(job);
            return job;
        });
    }
}
