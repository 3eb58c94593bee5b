package dev.prospector.job.application.service;

import static dev.prospector.job.Samples.ADMIN;
import static dev.prospector.job.Samples.MANAGER;
import static dev.prospector.job.Samples.READER;
import static dev.prospector.job.Samples.RECRUITER;
import static dev.prospector.job.Samples.STRANGER;
import static dev.prospector.job.domain.posting.ClosureReason.CANCELLED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import dev.prospector.job.Samples;
import dev.prospector.job.application.port.in.posting.JobPublishing;
import dev.prospector.job.application.port.in.team.HiringTeams;
import dev.prospector.job.domain.ChangedMeanwhile;
import dev.prospector.job.domain.access.ForbiddenAction;
import dev.prospector.job.domain.access.JobHasApplicants;
import dev.prospector.job.domain.access.SeenJob;
import dev.prospector.job.domain.pipeline.ApplicationAdded;
import dev.prospector.job.domain.posting.Closure;
import dev.prospector.job.domain.posting.ClosureReason;
import dev.prospector.job.domain.posting.JobDetails;
import dev.prospector.job.domain.posting.JobId;
import dev.prospector.job.domain.posting.JobNotActive;
import dev.prospector.job.domain.posting.JobNotFound;
import dev.prospector.job.domain.posting.JobOverview;
import dev.prospector.job.domain.posting.JobStatus;
import dev.prospector.job.domain.posting.LinkedInObstacle;
import dev.prospector.job.domain.posting.NoAcceptedOffer;
import dev.prospector.job.domain.posting.WorkplaceType;
import dev.prospector.job.domain.team.TeamRole;
import dev.prospector.job.domain.user.TenantRole;
import dev.prospector.job.domain.user.TooManyWords;

class JobServiceTest {
    private static final JobPublishing.Sought EVERYTHING =
            new JobPublishing.Sought(Optional.empty(), Optional.empty(), false);

    private static final JobDetails OTHER =
            new JobDetails("Lead Engineer", "Leads.", Samples.HAMBURG, WorkplaceType.HYBRID);

    private final Fakes fakes = new Fakes();
    private final JobService service = fakes.publishing;

    @Test
    void jobs_are_counted_from_1001() {
        assertEquals("JOB-1001", create().number().toString());
        assertEquals("JOB-1002", create().number().toString());
    }

    @Test
    void a_job_is_found_as_it_was_made() {
        var job = create();
        assertEquals(job, service.find(RECRUITER, job.id()).overview());
        assertEquals(Samples.NOW, job.createdAt());
        var listed = service.newest(RECRUITER, sought(JobStatus.DRAFT), Optional.empty(), 10);
        assertEquals(List.of(service.find(RECRUITER, job.id())), listed);
    }

    @Test
    void an_admin_who_makes_a_job_sees_it_without_being_on_its_team() {
        var job = service.create(ADMIN, Samples.DETAILS, Optional.empty()).overview();
        assertEquals(job, service.find(ADMIN, job.id()).overview());
    }

    @Test
    void an_activated_job_is_active() {
        var id = create().id();
        assertEquals(
                JobStatus.ACTIVE, service.activate(RECRUITER, id).overview().status());
        assertEquals(JobStatus.ACTIVE, fakes.job(id).overview().status());
    }

    @Test
    void a_closed_job_says_why_and_when() {
        var id = active();
        var closed = service.close(RECRUITER, id, CANCELLED).overview();
        assertEquals(JobStatus.CLOSED, closed.status());
        assertEquals(Optional.of(new Closure(CANCELLED, Samples.NOW)), closed.closure());
        assertEquals(closed, fakes.job(id).overview());
        assertThrows(JobNotActive.class, () -> service.close(RECRUITER, id, CANCELLED));
    }

    @Test
    void a_job_is_not_filled_without_an_accepted_offer() {
        var id = active();
        assertThrows(NoAcceptedOffer.class, () -> service.close(RECRUITER, id, ClosureReason.FILLED));
        assertEquals(JobStatus.ACTIVE, fakes.job(id).overview().status());
    }

    @Test
    void recruiters_of_the_job_and_admins_close_it_and_its_hiring_managers_do_not() {
        var id = active();
        joinManager(id);
        assertThrows(ForbiddenAction.class, () -> service.close(MANAGER, id, CANCELLED));
        assertEquals(
                JobStatus.CLOSED, service.close(ADMIN, id, CANCELLED).overview().status());
    }

    @Test
    void a_deleted_job_is_gone_with_who_was_in_it() {
        var id = active();
        prospect(id);
        service.delete(RECRUITER, id);
        assertThrows(JobNotFound.class, () -> service.find(ADMIN, id));
        assertThrows(JobNotFound.class, () -> service.delete(RECRUITER, id));
        assertEquals(List.of(), fakes.applications.events());
    }

    @Test
    void a_job_that_linkedin_would_refuse_is_saved_and_activated_all_the_same() {
        var refused = new JobDetails("t".repeat(201), "Too short.", Samples.HAMBURG, WorkplaceType.ON_SITE);
        var id = service.create(RECRUITER, refused, Optional.empty()).overview().id();

        assertEquals(
                JobStatus.ACTIVE, service.activate(RECRUITER, id).overview().status());
        assertEquals(
                List.of(
                        LinkedInObstacle.TITLE_TOO_LONG,
                        LinkedInObstacle.DESCRIPTION_TOO_SHORT,
                        LinkedInObstacle.APPLY_ADDRESS_MISSING),
                service.find(RECRUITER, id).linkedInObstacles());
    }

    @Test
    void a_job_id_is_never_used_again() {
        service.delete(RECRUITER, create().id());
        assertEquals("JOB-1002", create().number().toString());
    }

    @Test
    void a_hiring_manager_deletes_a_job_only_while_nobody_is_in_it() {
        var id = active();
        joinManager(id);
        prospect(id);
        assertThrows(JobHasApplicants.class, () -> service.delete(MANAGER, id));
        assertTrue(fakes.jobs.find(id).isPresent());
        var empty = active();
        joinManager(empty);
        service.delete(MANAGER, empty);
        assertTrue(fakes.jobs.find(empty).isEmpty());
    }

    @Test
    void readers_see_every_job_and_change_none() {
        var id = active();
        assertEquals(id, service.find(READER, id).overview().id());
        assertThrows(ForbiddenAction.class, () -> service.close(READER, id, CANCELLED));
        assertThrows(ForbiddenAction.class, () -> service.delete(READER, id));
        assertThrows(ForbiddenAction.class, () -> service.activate(READER, id));
    }

    @Test
    void to_who_is_not_on_its_team_a_job_is_not_there() {
        var id = active();
        assertThrows(JobNotFound.class, () -> service.find(STRANGER, id));
        assertThrows(JobNotFound.class, () -> service.activate(STRANGER, id));
        assertThrows(JobNotFound.class, () -> service.close(STRANGER, id, CANCELLED));
        assertThrows(JobNotFound.class, () -> service.delete(STRANGER, id));
        assertEquals(List.of(), service.newest(STRANGER, EVERYTHING, Optional.empty(), 10));
    }

    @Test
    void what_is_not_there_is_not_found() {
        JobId nowhere = Samples.draft().id();
        assertThrows(JobNotFound.class, () -> service.find(ADMIN, nowhere));
        assertThrows(JobNotFound.class, () -> service.activate(ADMIN, nowhere));
        assertThrows(JobNotFound.class, () -> service.close(ADMIN, nowhere, CANCELLED));
        assertThrows(JobNotFound.class, () -> service.delete(ADMIN, nowhere));
    }

    @Test
    void only_recruiters_hiring_managers_and_admins_make_jobs() {
        assertThrows(ForbiddenAction.class, () -> service.create(READER, Samples.DETAILS, Optional.empty()));
        var interviewer = Samples.caller("interviewer", TenantRole.INTERVIEWER);
        assertThrows(ForbiddenAction.class, () -> service.create(interviewer, Samples.DETAILS, Optional.empty()));
        assertEquals(List.of(), fakes.audit.taken());
        assertEquals("JOB-1001", create().number().toString());
    }

    @Test
    void jobs_are_looked_for_by_words_and_what_has_no_letter_finds_none() {
        var job = create();
        assertEquals(1, look("dat eng").size());
        assertEquals(1, look(job.number().toString()).size());
        assertEquals(1, look("  ").size());
        assertEquals(List.of(), look("!?"));
        assertEquals(List.of(), look("ata"));
        assertThrows(TooManyWords.class, () -> look("a b c d e f g h i j k"));
    }

    private List<SeenJob> look(String words) {
        var sought = new JobPublishing.Sought(Optional.of(words), Optional.empty(), false);
        return service.newest(RECRUITER, sought, Optional.empty(), 10);
    }

    @Test
    void who_has_no_tenant_role_lists_nothing() {
        var nobody = Samples.caller("nobody");
        assertThrows(ForbiddenAction.class, () -> service.newest(nobody, EVERYTHING, Optional.empty(), 10));
    }

    @Test
    void a_right_that_goes_with_the_tenant_role_is_gone_at_once() {
        var id = create().id();
        var former = Samples.caller("recruiter", TenantRole.INTERVIEWER);
        assertEquals(List.of(), service.find(former, id).actions());
        assertThrows(ForbiddenAction.class, () -> service.activate(former, id));
        assertFalse(service.find(RECRUITER, id).actions().isEmpty());
    }

    @Test
    void what_is_said_otherwise_is_kept_noted_and_told_and_what_is_the_same_is_not() {
        var id = create().id();
        assertEquals(OTHER, service.edit(RECRUITER, id, 0, OTHER).overview().details());
        assertEquals(1, service.edit(RECRUITER, id, 1, OTHER).version());
        assertEquals(List.of("created JOB-1001", "edited JOB-1001"), fakes.audit.taken());
        assertEquals(List.of("changed 0", "changed 1"), fakes.jobNotices.lines());
    }

    @Test
    void an_edit_of_another_version_is_refused_before_anything_else_of_the_job() {
        var id = active();
        assertThrows(ChangedMeanwhile.class, () -> service.edit(RECRUITER, id, 0, OTHER));
        assertEquals(Samples.DETAILS, fakes.job(id).overview().details());
        assertThrows(ForbiddenAction.class, () -> service.edit(READER, id, 0, OTHER));
        assertThrows(JobNotFound.class, () -> service.edit(STRANGER, id, 1, OTHER));
    }

    @Test
    void every_change_is_noted() {
        var id = active();
        service.close(RECRUITER, id, CANCELLED);
        service.delete(RECRUITER, id);
        assertEquals(
                List.of("created JOB-1001", "activated JOB-1001", "closed JOB-1001", "deleted JOB-1001"),
                fakes.audit.taken());
    }

    @Test
    void every_change_is_told_to_others() {
        var id = active();
        service.close(RECRUITER, id, CANCELLED);
        service.delete(RECRUITER, id);
        assertEquals(List.of("changed 0", "changed 1", "changed 2", "deleted 3"), fakes.jobNotices.lines());
    }

    private static JobPublishing.Sought sought(JobStatus status) {
        return new JobPublishing.Sought(Optional.empty(), Optional.of(status), false);
    }

    private JobOverview create() {
        return service.create(RECRUITER, Samples.DETAILS, Optional.empty()).overview();
    }

    private JobId active() {
        return service.activate(RECRUITER, create().id()).overview().id();
    }

    private void joinManager(JobId id) {
        fakes.hiring.join(
                RECRUITER, id, new HiringTeams.Newcomer(MANAGER.id(), TeamRole.HIRING_MANAGER, Optional.empty()));
    }

    private void prospect(JobId id) {
        fakes.applications.addIfAbsent(
                ApplicationAdded.exported(fakes.job(id), Samples.somebody(), Optional.empty(), Samples.NOW));
    }
}
