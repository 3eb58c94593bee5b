package dev.prospector.job.application.service;

import java.time.Clock;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import dev.prospector.job.application.port.in.posting.JobApproval;
import dev.prospector.job.application.port.out.AuditTrail;
import dev.prospector.job.domain.access.Operation;
import dev.prospector.job.domain.access.SeenJob;
import dev.prospector.job.domain.approval.Approver;
import dev.prospector.job.domain.approval.Decision;
import dev.prospector.job.domain.approval.Word;
import dev.prospector.job.domain.posting.JobId;
import dev.prospector.job.domain.user.Caller;

@ApplicationScoped
@Transactional
class ApprovalService implements JobApproval {
    private final KeptJobs jobs;
    private final JobAccess access;
    private final AuditTrail audit;
    private final Clock clock;

    ApprovalService(KeptJobs jobs, JobAccess access, AuditTrail audit, Clock clock) {
        this.jobs = jobs;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public SeenJob submit(Caller caller, JobId id) {
        var opened = access.toDo(Operation.SUBMIT_JOB, caller, id);
        var submitted = opened.job().submitted();
        jobs.save(submitted);
        audit.jobSubmitted(opened.job(), submitted, opened.rights().onBehalfOf());
        return access.seen(Operation.READ_JOB, caller, id);
    }

    /** Nobody stands in for an approver. */
    @Override
    public SeenJob decide(Caller caller, JobId id, Decision decision, String comment) {
        var opened = access.toDo(Operation.APPROVE_JOB, caller, id);
        var decided = opened.job().decided(caller.id(), Word.said(decision, comment, clock.instant()));
        jobs.save(decided);
        audit.jobDecided(opened.job(), decided, decision);
        return access.seen(Operation.READ_JOB, caller, id);
    }

    @Override
    public List<Approver> approvers(Caller caller, JobId id) {
        return access.toRead(Operation.READ_APPROVALS, caller, id)
                .job()
                .approval()
                .approvers();
    }
}
