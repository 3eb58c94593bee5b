package dev.prospector.job.application.service;

import static dev.prospector.job.Samples.MANAGER;
import static dev.prospector.job.Samples.READER;
import static dev.prospector.job.Samples.RECRUITER;
import static dev.prospector.job.Samples.STRANGER;
import static dev.prospector.job.domain.approval.Decision.APPROVE;
import static dev.prospector.job.domain.approval.Decision.REJECT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.prospector.job.Samples;
import dev.prospector.job.application.port.in.posting.JobPublishing;
import dev.prospector.job.domain.access.ForbiddenAction;
import dev.prospector.job.domain.access.Operation;
import dev.prospector.job.domain.posting.Job;
import dev.prospector.job.domain.posting.JobNotFound;
import dev.prospector.job.domain.posting.JobStatus;
import dev.prospector.job.domain.team.TeamRole;
import dev.prospector.job.domain.user.Caller;
import dev.prospector.job.domain.user.TenantRole;

/** The manager is an approver and on no team. */
class ApprovalServiceTest {
    private static final JobPublishing.Sought EVERYTHING =
            new JobPublishing.Sought(Optional.empty(), Optional.empty(), false);

    private static final Caller SECOND = Samples.caller("second", TenantRole.INTERVIEWER);

    private final Fakes fakes = new Fakes();
    private final ApprovalService service = fakes.approval;
    private final Job job = Samples.draft(1001, "manager", "second");

    @BeforeEach
    void job_is_there() {
        fakes.jobs.save(job);
    }

    @Test
    void all_approvers_are_asked_and_each_is_noted_and_told() {
        service.submit(RECRUITER, job.id());
        assertEquals(JobStatus.PENDING, decide(MANAGER, "Good."));
        assertEquals(JobStatus.APPROVED, decide(SECOND, null));
        assertEquals(List.of("submitted JOB-1001", "APPROVE JOB-1001", "APPROVE JOB-1001"), fakes.audit.taken());
        assertEquals(List.of("changed 1", "changed 2", "changed 3"), fakes.jobNotices.lines());
        var said = service.approvers(RECRUITER, job.id()).get(0).word().orElseThrow();
        assertEquals(Optional.of("Good."), said.comment());
        assertEquals(Samples.NOW, said.at());
    }

    @Test
    void an_approver_sees_the_job_and_what_others_said_without_being_on_the_team() {
        assertEquals(job.overview(), fakes.publishing.find(MANAGER, job.id()).overview());
        assertEquals(
                1,
                fakes.publishing
                        .newest(MANAGER, EVERYTHING, Optional.empty(), 10)
                        .size());
        assertEquals(2, service.approvers(MANAGER, job.id()).size());
        assertTrue(fakes.hiring.process(MANAGER, job.id()).process().prospectEnabled());
        assertThrows(JobNotFound.class, () -> fakes.pipeline.board(MANAGER, job.id(), 10));
        assertThrows(JobNotFound.class, () -> fakes.publishing.activate(MANAGER, job.id()));
    }

    @Test
    void approving_is_offered_to_who_has_yet_to_speak() {
        assertEquals(List.of(), fakes.publishing.find(MANAGER, job.id()).actions());
        service.submit(RECRUITER, job.id());
        assertEquals(
                List.of(Operation.APPROVE_JOB),
                fakes.publishing.find(MANAGER, job.id()).actions());
        decide(MANAGER, null);
        assertEquals(List.of(), fakes.publishing.find(MANAGER, job.id()).actions());
    }

    @Test
    void nobody_else_decides() {
        service.submit(RECRUITER, job.id());
        fakes.audit.taken();
        assertThrows(ForbiddenAction.class, () -> decide(RECRUITER, null));
        assertThrows(ForbiddenAction.class, () -> decide(Samples.ADMIN, null));
        assertThrows(ForbiddenAction.class, () -> decide(READER, null));
        assertThrows(JobNotFound.class, () -> decide(STRANGER, null));
        assertEquals(List.of(), fakes.audit.taken());
    }

    @Test
    void an_approver_who_only_reads_now_changes_nothing() {
        service.submit(RECRUITER, job.id());
        var former = Samples.caller("manager", TenantRole.READ_ONLY);
        assertThrows(ForbiddenAction.class, () -> decide(former, null));
        assertThrows(ForbiddenAction.class, () -> decide(Samples.caller("manager"), null));
    }

    @Test
    void a_delegate_of_an_approver_is_none() {
        fakes.know("interviewer", TenantRole.INTERVIEWER);
        fakes.jobs.save(job.joinedBy(Samples.member("manager", TeamRole.HIRING_MANAGER))
                .joinedBy(Samples.delegate("interviewer", "manager"))
                .submitted());
        assertThrows(ForbiddenAction.class, () -> decide(Samples.caller("interviewer", TenantRole.INTERVIEWER), null));
    }

    @Test
    void only_who_runs_the_job_submits_it() {
        assertThrows(ForbiddenAction.class, () -> service.submit(READER, job.id()));
        assertThrows(JobNotFound.class, () -> service.submit(MANAGER, job.id()));
        assertThrows(JobNotFound.class, () -> service.submit(STRANGER, job.id()));
    }

    @Test
    void a_rejection_is_noted_as_such() {
        service.submit(RECRUITER, job.id());
        fakes.audit.taken();
        var status = service.decide(MANAGER, job.id(), REJECT, "No.").overview().status();
        assertEquals(JobStatus.REJECTED, status);
        assertEquals(List.of("REJECT JOB-1001"), fakes.audit.taken());
    }

    @Test
    void what_is_not_there_is_not_found() {
        var nowhere = Samples.draft().id();
        assertThrows(JobNotFound.class, () -> service.submit(RECRUITER, nowhere));
        assertThrows(JobNotFound.class, () -> service.decide(MANAGER, nowhere, APPROVE, null));
        assertThrows(JobNotFound.class, () -> service.approvers(READER, nowhere));
    }

    private JobStatus decide(Caller approver, String comment) {
        return service.decide(approver, job.id(), APPROVE, comment).overview().status();
    }
}
