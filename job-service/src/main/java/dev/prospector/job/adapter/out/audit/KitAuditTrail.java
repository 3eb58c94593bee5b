package dev.prospector.job.adapter.out.audit;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.job.application.port.out.AuditTrail;
import dev.prospector.job.domain.approval.Decision;
import dev.prospector.job.domain.pipeline.Application;
import dev.prospector.job.domain.posting.Closure;
import dev.prospector.job.domain.posting.ClosureReason;
import dev.prospector.job.domain.posting.Job;
import dev.prospector.job.domain.posting.JobId;
import dev.prospector.job.domain.posting.JobStatus;
import dev.prospector.job.domain.team.HiringTeamMember;
import dev.prospector.job.domain.template.ProcessTemplate;
import dev.prospector.job.domain.user.User;
import dev.prospector.job.domain.user.UserId;
import dev.prospector.kit.data.audit.AuditEntry;

/** Writes to the kit's log, which masks what is marked as personal. */
@ApplicationScoped
class KitAuditTrail implements AuditTrail {
    private static final String JOB = "job";
    private static final String TEMPLATE = "process-template";

    private final DelegateLog log;

    KitAuditTrail(DelegateLog log) {
        this.log = log;
    }

    /** All of a job that its operations change, and what people know it by. */
    record JobState(
            String jobNumber,
            String title,
            JobStatus status,
            Optional<ClosureReason> closureReason,
            boolean prospectEnabled,
            List<HiringTeamMember> team) {

        static JobState of(Job job) {
            return new JobState(
                    job.number().toString(),
                    job.overview().details().title(),
                    job.overview().status(),
                    job.overview().closure().map(Closure::reason),
                    job.process().prospectEnabled(),
                    job.team().members());
        }
    }

    @Override
    public void jobCreated(Job made) {
        log.append(AuditEntry.of("JOB_CREATED", JOB, made.id()).change(null, JobState.of(made)));
    }

    @Override
    public void jobEdited(Job before, Job after, Optional<UserId> onBehalfOf) {
        log.append(
                AuditEntry.of("JOB_EDITED", JOB, before.id())
                        .change(before.overview().details(), after.overview().details()),
                onBehalfOf);
    }

    @Override
    public void processChanged(Job before, Job after, Optional<UserId> onBehalfOf) {
        log.append(
                AuditEntry.of("PROCESS_CHANGED", JOB, before.id()).change(before.process(), after.process()),
                onBehalfOf);
    }

    @Override
    public void jobSubmitted(Job before, Job after, Optional<UserId> onBehalfOf) {
        changed("JOB_SUBMITTED", before, after, onBehalfOf);
    }

    @Override
    public void jobDecided(Job before, Job after, Decision decision) {
        changed(decision == Decision.APPROVE ? "JOB_APPROVED" : "JOB_REJECTED", before, after, Optional.empty());
    }

    @Override
    public void jobActivated(Job before, Job after, Optional<UserId> onBehalfOf) {
        changed("JOB_ACTIVATED", before, after, onBehalfOf);
    }

    @Override
    public void jobClosed(Job before, Job after, Optional<UserId> onBehalfOf) {
        changed("JOB_CLOSED", before, after, onBehalfOf);
    }

    @Override
    public void prospectSwitched(Job before, Job after, Optional<UserId> onBehalfOf) {
        changed("PROSPECT_SWITCHED", before, after, onBehalfOf);
    }

    private void changed(String action, Job before, Job after, Optional<UserId> onBehalfOf) {
        log.append(AuditEntry.of(action, JOB, before.id()).change(JobState.of(before), JobState.of(after)), onBehalfOf);
    }

    @Override
    public void jobDeleted(Job before, Optional<UserId> onBehalfOf) {
        log.append(AuditEntry.of("JOB_DELETED", JOB, before.id()).change(JobState.of(before), null), onBehalfOf);
    }

    @Override
    public void memberAdded(JobId job, HiringTeamMember member, Optional<UserId> onBehalfOf) {
        log.append(AuditEntry.of("TEAM_MEMBER_ADDED", JOB, job).change(null, member), onBehalfOf);
    }

    @Override
    public void rolesChanged(Job before, Job after, Optional<UserId> onBehalfOf) {
        changed("TEAM_ROLE_CHANGED", before, after, onBehalfOf);
    }

    @Override
    public void membersRemoved(JobId job, List<HiringTeamMember> members, Optional<UserId> onBehalfOf) {
        members.forEach(member ->
                log.append(AuditEntry.of("TEAM_MEMBER_REMOVED", JOB, job).change(member, null), onBehalfOf));
    }

    @Override
    public void templateCreated(ProcessTemplate made) {
        log.append(AuditEntry.of("TEMPLATE_CREATED", TEMPLATE, made.id()).change(null, made.content()));
    }

    @Override
    public void templateChanged(ProcessTemplate before, ProcessTemplate after) {
        log.append(AuditEntry.of("TEMPLATE_CHANGED", TEMPLATE, before.id()).change(before.content(), after.content()));
    }

    @Override
    public void templateDeleted(ProcessTemplate before) {
        log.append(AuditEntry.of("TEMPLATE_DELETED", TEMPLATE, before.id()).change(before.content(), null));
    }

    @Override
    public void userPut(Optional<User> before, User after) {
        log.append(AuditEntry.of("USER_PUT", "user", after.id().value()).change(before.orElse(null), after));
    }

    @Override
    public void prospectLanded(Application application) {
        var state = Map.of("jobId", application.jobId(), "stageId", application.stageId());
        log.append(
                AuditEntry.of("PROSPECT_LANDED", "application", application.id())
                        .about(application.candidateId())
                        .change(null, state),
                application.creditedTo());
    }
}
