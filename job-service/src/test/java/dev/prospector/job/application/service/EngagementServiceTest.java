package dev.prospector.job.application.service;

import static dev.prospector.job.Samples.ADMIN;
import static dev.prospector.job.Samples.MANAGER;
import static dev.prospector.job.Samples.READER;
import static dev.prospector.job.Samples.RECRUITER;
import static dev.prospector.job.Samples.STRANGER;
import static dev.prospector.job.Samples.caller;
import static dev.prospector.job.Samples.member;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import dev.prospector.job.Samples;
import dev.prospector.job.domain.access.ForbiddenAction;
import dev.prospector.job.domain.access.SeenApplication;
import dev.prospector.job.domain.access.SeenEngagement;
import dev.prospector.job.domain.pipeline.Application;
import dev.prospector.job.domain.pipeline.ApplicationAdded;
import dev.prospector.job.domain.pipeline.ApplicationId;
import dev.prospector.job.domain.pipeline.ApplicationStatus;
import dev.prospector.job.domain.pipeline.CandidateId;
import dev.prospector.job.domain.posting.Job;
import dev.prospector.job.domain.posting.JobNumber;
import dev.prospector.job.domain.team.TeamRole;
import dev.prospector.job.domain.user.Caller;
import dev.prospector.job.domain.user.TenantRole;

/** product.md 3: what is seen on a candidate's page of the jobs that they are in. */
class EngagementServiceTest {
    private static final Caller INTERVIEWER = caller("interviewer", TenantRole.INTERVIEWER);

    private final Fakes fakes = new Fakes();
    private final EngagementService service = fakes.engagements;
    private final CandidateId person = Samples.somebody();
    private int seconds;

    @Test
    void who_is_on_the_team_sees_the_application() {
        var application = applied(job(1001));

        for (var caller : List.of(RECRUITER, MANAGER, INTERVIEWER, ADMIN, READER)) {
            var seen = seen(caller);
            assertEquals(1, seen.size(), caller::toString);
            assertEquals(Optional.of(application), seen.get(0).application().map(SeenApplication::application));
            assertEquals("JOB-1001", seen.get(0).job().number().toString());
        }
    }

    @Test
    void of_others_jobs_recruiters_and_hiring_managers_see_no_more_than_the_job() {
        applied(job(1001));

        for (var caller : List.of(STRANGER, caller("manager2", TenantRole.HIRING_MANAGER))) {
            var seen = seen(caller);
            assertEquals(1, seen.size(), caller::toString);
            assertEquals(Optional.empty(), seen.get(0).application());
            assertEquals("JOB-1001", seen.get(0).job().number().toString());
        }
    }

    @Test
    void interviewers_see_those_of_their_jobs_and_no_prospects() {
        prospect(job(1001));
        applied(Samples.draft(1002));

        assertEquals(List.of(), seen(INTERVIEWER));
        assertEquals(List.of(), seen(caller("interviewer2", TenantRole.INTERVIEWER)));
    }

    @Test
    void prospects_are_for_recruiters_and_hiring_managers_of_the_job_and_who_sees_all() {
        prospect(job(1001));

        for (var caller : List.of(RECRUITER, MANAGER, ADMIN, READER)) {
            assertEquals(1, seen(caller).get(0).application().stream().count(), caller::toString);
        }
    }

    /** In the place of an interviewer one counts as such, whatever one is in the tenant. */
    @Test
    void a_recruiter_who_only_interviews_sees_no_prospect_of_that_job() {
        prospect(Samples.draft(1001).joinedBy(member("recruiter2", TeamRole.INTERVIEWER)));

        assertEquals(List.of(), seen(STRANGER));
    }

    @Test
    void without_a_tenant_role_nothing_is_seen() {
        applied(job(1001));

        assertThrows(ForbiddenAction.class, () -> seen(caller("recruiter")));
    }

    @Test
    void pages_are_filled_however_many_jobs_in_between_are_hidden() {
        var oldest = applied(job(1000));
        for (int number = 1001; number < 1121; number++) {
            applied(job(number, "recruiter2"));
        }
        var middle = applied(job(1200));
        var newest = applied(job(1201));

        assertEquals(List.of(newest.id(), middle.id()), ids(INTERVIEWER, Optional.empty(), 2));
        assertEquals(List.of(oldest.id()), ids(INTERVIEWER, Optional.of(middle.id()), 2));
        assertEquals(List.of(), ids(INTERVIEWER, Optional.of(oldest.id()), 2));
        assertEquals(123, ids(STRANGER, Optional.empty(), 200).size());
    }

    /** Else who sees no more than the job would learn by it how far the person is. */
    @Test
    void a_status_is_asked_of_applications_that_are_seen() {
        applied(job(1001));

        assertEquals(1, ofStatus(RECRUITER, ApplicationStatus.ACTIVE).size());
        assertEquals(0, ofStatus(RECRUITER, ApplicationStatus.REJECTED).size());
        assertEquals(0, ofStatus(STRANGER, ApplicationStatus.ACTIVE).size());
        assertEquals(1, seen(STRANGER).size());
    }

    private List<SeenEngagement> ofStatus(Caller caller, ApplicationStatus status) {
        return service.of(caller, person, Optional.of(status), Optional.empty(), 10);
    }

    @Test
    void who_was_merged_is_shown_whole_under_each_of_their_ids() {
        var loser = Samples.somebody();
        var own = applied(job(1001));
        var other = job(1002);
        fakes.jobs.save(other);
        var later = Samples.NOW.plus(Duration.ofHours(1));
        var moved = ApplicationAdded.exported(other, loser, Optional.empty(), later);
        fakes.applications.addIfAbsent(moved);
        fakes.merged(loser, person, 2);

        for (var id : List.of(loser, person)) {
            var seen = service.of(RECRUITER, id, Optional.empty(), Optional.empty(), 10);
            assertEquals(
                    List.of(loser, person),
                    seen.stream()
                            .map(one -> one.application()
                                    .orElseThrow()
                                    .application()
                                    .candidateId())
                            .toList());
            assertEquals(
                    List.of(false, false),
                    seen.stream().map(SeenEngagement::doubled).toList());
        }
        fakes.unmerged(loser, 3);
        assertEquals(List.of(own.id()), ids(RECRUITER, Optional.empty(), 10));
    }

    @Test
    void who_is_in_a_job_twice_by_a_merge_is_told_to_those_who_see_everybody_there() {
        var loser = Samples.somebody();
        var job = job(1001);
        applied(job);
        fakes.applications.addIfAbsent(ApplicationAdded.exported(job, loser, Optional.empty(), Samples.NOW));
        fakes.merged(loser, person, 2);

        assertEquals(List.of(true, true), doubled(RECRUITER));
        assertEquals(List.of(false), doubled(INTERVIEWER));
        fakes.unmerged(loser, 3);
        assertEquals(List.of(false), doubled(RECRUITER));
    }

    private List<Boolean> doubled(Caller caller) {
        return seen(caller).stream().map(SeenEngagement::doubled).toList();
    }

    private List<ApplicationId> ids(Caller caller, Optional<ApplicationId> before, int atMost) {
        return service.of(caller, person, Optional.empty(), before, atMost).stream()
                .map(SeenEngagement::id)
                .toList();
    }

    private List<SeenEngagement> seen(Caller caller) {
        return service.of(caller, person, Optional.empty(), Optional.empty(), 10);
    }

    private static Job job(long number) {
        return Samples.draft(number)
                .joinedBy(member("manager", TeamRole.HIRING_MANAGER))
                .joinedBy(member("interviewer", TeamRole.INTERVIEWER));
    }

    private static Job job(long number, String creator) {
        return Job.draft(
                new JobNumber(number),
                Samples.DETAILS,
                Samples.STANDARD,
                caller(creator, TenantRole.RECRUITER),
                Samples.NOW);
    }

    private Application prospect(Job job) {
        fakes.jobs.save(job);
        var later = Samples.NOW.plus(Duration.ofSeconds(seconds++));
        var added = ApplicationAdded.exported(job, person, Optional.empty(), later);
        fakes.applications.addIfAbsent(added);
        return added.application();
    }

    private Application applied(Job job) {
        var process = job.process();
        var moved = prospect(job)
                .moved(
                        process.prospect().id(),
                        process.stages().get(1).id(),
                        process,
                        RECRUITER.id(),
                        Samples.NOW.plus(Duration.ofSeconds(seconds)));
        fakes.applications.save(moved);
        return moved.after();
    }
}
