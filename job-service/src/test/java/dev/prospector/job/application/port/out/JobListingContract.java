package dev.prospector.job.application.port.out;

import static dev.prospector.job.Samples.ADMIN;
import static dev.prospector.job.Samples.MANAGER;
import static dev.prospector.job.Samples.READER;
import static dev.prospector.job.Samples.RECRUITER;
import static dev.prospector.job.Samples.delegate;
import static dev.prospector.job.Samples.draft;
import static dev.prospector.job.Samples.member;
import static dev.prospector.job.Samples.rights;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.junit.jupiter.api.Test;

import dev.prospector.job.Samples;
import dev.prospector.job.domain.access.ApproverPart;
import dev.prospector.job.domain.access.Place;
import dev.prospector.job.domain.access.Relation;
import dev.prospector.job.domain.access.SeenJob;
import dev.prospector.job.domain.approval.Decision;
import dev.prospector.job.domain.approval.Word;
import dev.prospector.job.domain.pipeline.ApplicationAdded;
import dev.prospector.job.domain.posting.ClosureReason;
import dev.prospector.job.domain.posting.Job;
import dev.prospector.job.domain.posting.JobNumber;
import dev.prospector.job.domain.posting.JobOverview;
import dev.prospector.job.domain.posting.JobStatus;
import dev.prospector.job.domain.team.TeamRole;
import dev.prospector.job.domain.user.Caller;
import dev.prospector.job.domain.user.TenantRole;
import dev.prospector.job.domain.user.User;

/** What every {@link JobListing} does. */
public abstract class JobListingContract {
    protected abstract JobListing listing();

    protected abstract Jobs jobs();

    protected abstract Users users();

    protected abstract Applications applications();

    /** One piece of work, in the tenant of this test. */
    protected abstract <T> T work(Supplier<T> work);

    @Test
    void a_job_is_seen_as_it_was_saved() {
        var job = saved(draft().activated().closed(ClosureReason.CANCELLED, false, Samples.NOW));
        assertEquals(job.overview(), find(RECRUITER, job).overview());
    }

    @Test
    void every_change_of_the_job_counts() {
        var job = saved(draft());
        assertEquals(0, find(ADMIN, job).version());
        var larger = saved(job.joinedBy(member("manager", TeamRole.HIRING_MANAGER)));
        assertEquals(1, find(ADMIN, job).version());
        saved(larger.withProspect(false));
        assertEquals(2, find(ADMIN, job).version());
    }

    @Test
    void rights_come_from_the_place_on_the_team() {
        var job = saved(draft().joinedBy(member("manager", TeamRole.HIRING_MANAGER)));
        assertEquals(rights(RECRUITER, Relation.RECRUITER), find(RECRUITER, job).rights());
        assertEquals(
                rights(MANAGER, Relation.HIRING_MANAGER), find(MANAGER, job).rights());
        assertEquals(rights(ADMIN, Relation.NONE), find(ADMIN, job).rights());
        assertEquals(rights(READER, Relation.NONE), find(READER, job).rights());
    }

    @Test
    void delegates_have_the_rights_of_whom_they_stand_in_for_as_long_as_these_have_them() {
        var job = saved(draft().joinedBy(delegate("delegate", "recruiter")));
        var delegate = Samples.caller("delegate", TenantRole.INTERVIEWER);
        assertEquals(Relation.INTERVIEWER, relation(delegate, job));
        known(Samples.known("recruiter", TenantRole.RECRUITER));
        assertEquals(
                new Place(Relation.DELEGATE_OF_RECRUITER, Samples.user("recruiter")),
                find(delegate, job).rights().place());
        known(Samples.known("recruiter"));
        assertEquals(Relation.INTERVIEWER, relation(delegate, job));
    }

    @Test
    void users_who_differ_in_case_are_two() {
        var job = saved(draft());
        var other = Samples.caller("Recruiter", TenantRole.RECRUITER);
        assertEquals(Relation.NONE, relation(other, job));
        assertEquals(List.of(), newest(other, Optional.empty(), Optional.empty(), 10));
    }

    @Test
    void a_job_with_somebody_in_it_says_so() {
        var job = saved(draft(1001));
        var empty = saved(draft(1002));
        work(() -> applications()
                .addIfAbsent(ApplicationAdded.exported(job, Samples.somebody(), Optional.empty(), Samples.NOW)));
        assertTrue(find(RECRUITER, job).rights().hasApplicants());
        assertFalse(find(RECRUITER, empty).rights().hasApplicants());
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
        var another = saved(Job.draft(new JobNumber(1002), Samples.DETAILS, Samples.STANDARD, ADMIN, Samples.NOW))
                .overview();
        assertEquals(List.of(another, theirs), newest(ADMIN, Optional.empty(), Optional.empty(), 10));
        assertEquals(List.of(another, theirs), newest(READER, Optional.empty(), Optional.empty(), 10));
        assertEquals(List.of(theirs), newest(RECRUITER, Optional.empty(), Optional.empty(), 10));
        assertEquals(List.of(theirs), newest(MANAGER, Optional.of(JobStatus.DRAFT), Optional.empty(), 10));
    }

    @Test
    void approvers_list_what_they_decide_about_and_how_far_they_are() {
        var job = saved(draft(1001, "manager", "recruiter"));
        saved(draft(1002));
        assertEquals(List.of(job.overview()), newest(MANAGER, Optional.empty(), Optional.empty(), 10));
        assertEquals(new Place(Relation.NONE, Optional.empty(), ApproverPart.ASKED), place(MANAGER, job));
        assertEquals(new Place(Relation.RECRUITER, Optional.empty(), ApproverPart.ASKED), place(RECRUITER, job));
        assertEquals(
                2, newest(RECRUITER, Optional.empty(), Optional.empty(), 10).size());
        assertEquals(Place.NONE, place(ADMIN, job));
        saved(job.submitted().decided(MANAGER.id(), Word.said(Decision.APPROVE, null, Samples.NOW)));
        assertEquals(ApproverPart.SPOKEN, place(MANAGER, job).approval());
        assertEquals(ApproverPart.ASKED, place(RECRUITER, job).approval());
    }

    private Place place(Caller caller, Job job) {
        return find(caller, job).rights().place();
    }

    private List<JobOverview> newest(
            Caller caller, Optional<JobStatus> status, Optional<JobNumber> before, int atMost) {
        return work(() -> listing().newest(caller, status, before, atMost)).stream()
                .map(SeenJob::overview)
                .toList();
    }

    private Relation relation(Caller caller, Job job) {
        return find(caller, job).rights().place().relation();
    }

    private void known(User user) {
        work(() -> {
            users().lock(user.id());
            users().save(user);
            return user;
        });
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
