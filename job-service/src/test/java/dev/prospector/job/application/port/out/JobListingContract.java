package dev.prospector.job.application.port.out;

import static dev.prospector.job.Samples.ADMIN;
import static dev.prospector.job.Samples.MANAGER;
import static dev.prospector.job.Samples.READER;
import static dev.prospector.job.Samples.RECRUITER;
import static dev.prospector.job.Samples.delegate;
import static dev.prospector.job.Samples.draft;
import static dev.prospector.job.Samples.member;
import static dev.prospector.job.Samples.rights;
import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.junit.jupiter.api.Test;

import dev.prospector.job.Samples;
import dev.prospector.job.application.port.out.pipeline.Applications;
import dev.prospector.job.application.port.out.posting.ApplyAddresses;
import dev.prospector.job.application.port.out.posting.JobListing;
import dev.prospector.job.application.port.out.posting.Jobs;
import dev.prospector.job.application.port.out.user.Users;
import dev.prospector.job.domain.access.ApproverPart;
import dev.prospector.job.domain.access.Place;
import dev.prospector.job.domain.access.Relation;
import dev.prospector.job.domain.access.SeenJob;
import dev.prospector.job.domain.approval.Decision;
import dev.prospector.job.domain.approval.Word;
import dev.prospector.job.domain.pipeline.ApplicationAdded;
import dev.prospector.job.domain.posting.ApplyAddress;
import dev.prospector.job.domain.posting.ClosureReason;
import dev.prospector.job.domain.posting.Job;
import dev.prospector.job.domain.posting.JobDetails;
import dev.prospector.job.domain.posting.JobNumber;
import dev.prospector.job.domain.posting.JobOverview;
import dev.prospector.job.domain.posting.JobSearch;
import dev.prospector.job.domain.posting.JobStatus;
import dev.prospector.job.domain.posting.WorkplaceType;
import dev.prospector.job.domain.team.TeamRole;
import dev.prospector.job.domain.user.Caller;
import dev.prospector.job.domain.user.SearchWords;
import dev.prospector.job.domain.user.TenantRole;
import dev.prospector.job.domain.user.User;

/** What every {@link JobListing} does. */
public abstract class JobListingContract {
    private static final Optional<ApplyAddress> FIRST =
            Optional.of(new ApplyAddress("https://ats.example/jobs/{jobNumber}/apply"));
    private static final Optional<ApplyAddress> SECOND =
            Optional.of(new ApplyAddress("https://jobs.example/{jobNumber}"));

    protected abstract JobListing listing();

    protected abstract Jobs jobs();

    protected abstract Users users();

    protected abstract Applications applications();

    protected abstract ApplyAddresses addresses();

    /** One piece of work, in the tenant of this test. */
    protected abstract <T> T work(Supplier<T> work);

    @Test
    void a_job_is_seen_as_it_was_saved() {
        var job = saved(draft().activated().closed(ClosureReason.CANCELLED, false, Samples.NOW));
        assertEquals(job.overview(), find(RECRUITER, job).overview());
    }

    @Test
    void each_job_is_seen_with_where_the_company_s_candidates_apply() {
        var job = saved(draft());
        assertEquals(Optional.empty(), find(ADMIN, job).applyAddress());
        told(1, FIRST);
        assertEquals(FIRST, find(ADMIN, job).applyAddress());
        assertEquals(
                FIRST,
                work(() -> listing().all(ADMIN, List.of(job.id()))).get(0).applyAddress());
        var all = search("", Optional.empty(), false);
        assertEquals(
                FIRST,
                work(() -> listing().newest(ADMIN, all, Optional.empty(), 10))
                        .get(0)
                        .applyAddress());
    }

    @Test
    void of_two_words_about_where_to_apply_the_later_counts_whichever_comes_last() {
        var job = saved(draft());
        told(2, SECOND);
        told(1, FIRST);
        assertEquals(SECOND, find(ADMIN, job).applyAddress());
        told(2, FIRST);
        assertEquals(SECOND, find(ADMIN, job).applyAddress());
        told(4, Optional.empty());
        told(3, FIRST);
        assertEquals(Optional.empty(), find(ADMIN, job).applyAddress());
        told(5, FIRST);
        assertEquals(FIRST, find(ADMIN, job).applyAddress());
    }

    private void told(long version, Optional<ApplyAddress> address) {
        work(() -> {
            addresses().keep(version, address);
            return true;
        });
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
    void several_jobs_are_found_at_once_whether_the_caller_may_see_them_or_not() {
        var own = saved(draft(1001));
        var others = saved(Job.draft(new JobNumber(1002), Samples.DETAILS, Samples.STANDARD, MANAGER, Samples.NOW));
        saved(draft(1003));
        var ids = List.of(own.id(), others.id(), draft(1004).id());
        var found = work(() -> listing().all(RECRUITER, ids)).stream()
                .collect(toMap(job -> job.overview().id(), job -> job));
        assertEquals(Map.of(own.id(), find(RECRUITER, own), others.id(), find(RECRUITER, others)), found);
        assertEquals(List.of(), work(() -> listing().all(RECRUITER, List.of())));
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
        return work(() -> listing().newest(caller, search("", status, false), before, atMost)).stream()
                .map(SeenJob::overview)
                .toList();
    }

    @Test
    void jobs_are_found_by_the_beginnings_of_title_words_and_by_their_job_id() {
        var engineer = titled(1001, "Ingénieur Données (H/F)");
        var analyst = titled(1042, "Data Analyst, data & more");
        assertEquals(List.of(engineer), found(ADMIN, "ingen"));
        assertEquals(List.of(engineer), found(ADMIN, "DONNEES ing"));
        assertEquals(List.of(analyst), found(ADMIN, "dat ana"));
        assertEquals(List.of(), found(ADMIN, "ata"));
        assertEquals(List.of(), found(ADMIN, "data ingen"));
        assertEquals(List.of(analyst), found(ADMIN, "JOB-1042"));
        assertEquals(List.of(analyst), found(ADMIN, "1042"));
        assertEquals(List.of(analyst, engineer), found(ADMIN, "JOB-10"));
        assertEquals(List.of(analyst), found(RECRUITER, "JOB-1042"));
        assertEquals(List.of(), found(MANAGER, "JOB-1042"));
    }

    @Test
    void a_new_title_is_found_and_the_old_one_is_not() {
        var job = saved(draft());
        var details = new JobDetails("Baker", "Bakes.", Samples.HAMBURG, WorkplaceType.ON_SITE);
        var edited = saved(job.edited(details)).overview();
        assertEquals(List.of(edited), found(ADMIN, "baker"));
        assertEquals(List.of(), found(ADMIN, "engineer"));
    }

    @Test
    void found_jobs_go_on_page_by_page_and_by_status() {
        var first = titled(1001, "Data Engineer");
        var second = titled(1002, "Data Engineer");
        var third = titled(1003, "Data Engineer");
        var search = search("data engineer", Optional.empty(), false);
        assertEquals(List.of(third, second), listed(ADMIN, search, Optional.empty(), 2));
        assertEquals(List.of(first), listed(ADMIN, search, Optional.of(second.number()), 2));
        var active = search("data", Optional.of(JobStatus.ACTIVE), false);
        assertEquals(List.of(), listed(ADMIN, active, Optional.empty(), 2));
    }

    @Test
    void mine_are_those_on_whose_team_i_am() {
        var mine = saved(draft(1001, "manager")).overview();
        var other = Job.draft(new JobNumber(1002), Samples.DETAILS, Samples.STANDARD, ADMIN, Samples.NOW);
        saved(other.joinedBy(member("manager", TeamRole.HIRING_MANAGER)));
        var search = search("", Optional.empty(), true);
        assertEquals(List.of(mine), listed(RECRUITER, search, Optional.empty(), 10));
        assertEquals(List.of(), listed(ADMIN, search, Optional.empty(), 10));
        assertEquals(
                List.of(other.id()),
                listed(MANAGER, search, Optional.empty(), 10).stream()
                        .map(JobOverview::id)
                        .toList());
        var words = search("data", Optional.empty(), true);
        assertEquals(List.of(mine), listed(RECRUITER, words, Optional.empty(), 10));
    }

    private JobOverview titled(long number, String title) {
        var details = new JobDetails(title, "Text.", Samples.HAMBURG, WorkplaceType.ON_SITE);
        return saved(Job.draft(new JobNumber(number), details, Samples.STANDARD, RECRUITER, Samples.NOW))
                .overview();
    }

    private List<JobOverview> found(Caller caller, String words) {
        return listed(caller, search(words, Optional.empty(), false), Optional.empty(), 10);
    }

    private List<JobOverview> listed(Caller caller, JobSearch search, Optional<JobNumber> before, int atMost) {
        return work(() -> listing().newest(caller, search, before, atMost)).stream()
                .map(SeenJob::overview)
                .toList();
    }

    private static JobSearch search(String words, Optional<JobStatus> status, boolean mine) {
        return new JobSearch(SearchWords.asked(words), status, mine);
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
