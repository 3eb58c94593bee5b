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

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.prospector.job.Samples;
import dev.prospector.job.domain.access.ForbiddenAction;
import dev.prospector.job.domain.access.Operation;
import dev.prospector.job.domain.pipeline.AlreadyInJob;
import dev.prospector.job.domain.pipeline.ApplicationAdded;
import dev.prospector.job.domain.pipeline.ApplicationId;
import dev.prospector.job.domain.pipeline.ApplicationNotFound;
import dev.prospector.job.domain.pipeline.CandidateId;
import dev.prospector.job.domain.posting.Job;
import dev.prospector.job.domain.posting.JobNotActive;
import dev.prospector.job.domain.posting.JobNotFound;
import dev.prospector.job.domain.process.StageKind;
import dev.prospector.job.domain.team.TeamRole;
import dev.prospector.job.domain.user.Caller;
import dev.prospector.job.domain.user.TenantRole;

class ApplicantServiceTest {
    private static final Caller INTERVIEWER = caller("interviewer", TenantRole.INTERVIEWER);

    private final Fakes fakes = new Fakes();
    private final ApplicantService service = fakes.applicants;
    private final Job job = Samples.draft()
            .activated()
            .joinedBy(member("manager", TeamRole.HIRING_MANAGER))
            .joinedBy(member("interviewer", TeamRole.INTERVIEWER))
            .joinedBy(Samples.delegate("deputy", "recruiter"));

    @BeforeEach
    void job_is_there() {
        fakes.jobs.save(job);
    }

    @Test
    void recruiters_and_hiring_managers_add_people_and_are_credited() {
        var added = service.add(MANAGER, job.id(), Samples.somebody());

        assertEquals(StageKind.PROSPECT, added.stage().kind());
        assertEquals(Samples.user("manager"), added.application().creditedTo());
        assertEquals(
                added.application(),
                service.find(MANAGER, added.application().id()).application());
        assertThrows(ForbiddenAction.class, () -> service.add(INTERVIEWER, job.id(), Samples.somebody()));
        assertThrows(ForbiddenAction.class, () -> service.add(READER, job.id(), Samples.somebody()));
        assertThrows(JobNotFound.class, () -> service.add(STRANGER, job.id(), Samples.somebody()));
    }

    @Test
    void where_prospect_is_off_people_begin_in_application() {
        fakes.jobs.save(job.withProspect(false));

        assertEquals(
                StageKind.APPLICATION,
                service.add(RECRUITER, job.id(), Samples.somebody()).stage().kind());
    }

    @Test
    void who_is_in_the_job_already_stays_as_they_are() {
        var candidate = Samples.somebody();
        var first = add(candidate);
        fakes.trail.taken();
        fakes.notices.taken();

        var refusal = assertThrows(AlreadyInJob.class, () -> service.add(MANAGER, job.id(), candidate));
        assertEquals(first, refusal.there());
        assertEquals(List.of(), fakes.trail.taken());
        assertEquals(List.of(), fakes.notices.taken());
    }

    @Test
    void a_draft_takes_nobody_in() {
        var draft = Samples.draft(1002);
        fakes.jobs.save(draft);

        assertThrows(JobNotActive.class, () -> service.add(RECRUITER, draft.id(), Samples.somebody()));
    }

    @Test
    void interviewers_see_no_prospects_and_strangers_nobody() {
        var id = add(Samples.somebody());

        assertThrows(ApplicationNotFound.class, () -> service.find(INTERVIEWER, id));
        assertThrows(ApplicationNotFound.class, () -> service.delete(INTERVIEWER, id));
        assertThrows(ApplicationNotFound.class, () -> service.find(STRANGER, id));
        assertThrows(ApplicationNotFound.class, () -> service.delete(STRANGER, id));
        fakes.jobs.save(job.withProspect(false));
        var applicant = add(Samples.somebody());
        assertEquals(
                applicant, service.find(INTERVIEWER, applicant).application().id());
    }

    @Test
    void where_the_job_withholds_prospects_whom_hiring_managers_add_begin_in_application() {
        fakes.jobs.save(Samples.withheld(job));

        var added = service.add(MANAGER, job.id(), Samples.somebody());
        assertEquals(StageKind.APPLICATION, added.stage().kind());
        assertEquals(
                added.application(),
                service.find(MANAGER, added.application().id()).application());
        assertEquals(
                StageKind.PROSPECT,
                service.add(RECRUITER, job.id(), Samples.somebody()).stage().kind());
    }

    @Test
    void a_withheld_prospect_is_not_there_for_hiring_managers_but_whom_they_exported_is() {
        fakes.jobs.save(Samples.withheld(job));
        var withheld = add(Samples.somebody());
        var own = ApplicationAdded.exported(job, Samples.somebody(), Samples.user("manager"), Samples.NOW);
        fakes.applications.addIfAbsent(own);

        assertThrows(ApplicationNotFound.class, () -> service.find(MANAGER, withheld));
        assertThrows(ApplicationNotFound.class, () -> service.delete(MANAGER, withheld));
        assertThrows(ApplicationNotFound.class, () -> fakes.progress.withdraw(MANAGER, withheld));
        assertEquals(withheld, service.find(READER, withheld).application().id());
        assertEquals(
                own.application(), service.find(MANAGER, own.application().id()).application());
    }

    @Test
    void what_may_be_done_is_told_by_rights_and_state() {
        var id = add(Samples.somebody());

        assertEquals(
                List.of(
                        Operation.MOVE_APPLICATION,
                        Operation.SET_OFFER,
                        Operation.REJECT_APPLICATION,
                        Operation.WITHDRAW_APPLICATION,
                        Operation.DELETE_APPLICATION,
                        Operation.ADD_APPLICATION_NOTE,
                        Operation.ADD_FEEDBACK),
                service.find(RECRUITER, id).actions());
        assertEquals(
                List.of(
                        Operation.MOVE_APPLICATION,
                        Operation.SET_OFFER,
                        Operation.WITHDRAW_APPLICATION,
                        Operation.ADD_APPLICATION_NOTE,
                        Operation.ADD_FEEDBACK),
                service.find(MANAGER, id).actions());
        assertEquals(List.of(), service.find(READER, id).actions());
        fakes.progress.withdraw(RECRUITER, id);
        assertEquals(
                List.of(Operation.DELETE_APPLICATION, Operation.ADD_APPLICATION_NOTE, Operation.ADD_FEEDBACK),
                service.find(ADMIN, id).actions());
    }

    @Test
    void recruiters_delete_applicants_and_hiring_managers_do_not() {
        var id = add(Samples.somebody());

        assertThrows(ForbiddenAction.class, () -> service.delete(MANAGER, id));
        service.delete(RECRUITER, id);
        assertThrows(ApplicationNotFound.class, () -> service.find(ADMIN, id));
        assertThrows(ApplicationNotFound.class, () -> service.delete(RECRUITER, id));
        assertEquals(List.of(), fakes.applications.events());
        assertEquals(List.of("version 0", "gone after version 0"), fakes.notices.taken());
    }

    @Test
    void changes_are_noted_and_for_whom_a_delegate_acts() {
        var deputy = caller("deputy", TenantRole.INTERVIEWER);
        var id = service.add(deputy, job.id(), Samples.somebody()).application().id();
        service.delete(deputy, id);

        assertEquals(List.of("added for recruiter", "deleted for recruiter"), fakes.trail.taken());
    }

    private ApplicationId add(CandidateId candidate) {
        return service.add(RECRUITER, job.id(), candidate).application().id();
    }
}
