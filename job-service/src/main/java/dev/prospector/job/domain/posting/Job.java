package dev.prospector.job.domain.posting;

import java.time.Instant;
import java.util.Optional;

import dev.prospector.job.domain.approval.Approval;
import dev.prospector.job.domain.approval.Word;
import dev.prospector.job.domain.process.HiringProcess;
import dev.prospector.job.domain.process.ProcessPlan;
import dev.prospector.job.domain.team.HiringTeam;
import dev.prospector.job.domain.team.HiringTeamMember;
import dev.prospector.job.domain.template.TemplateContent;
import dev.prospector.job.domain.user.Caller;
import dev.prospector.job.domain.user.UserId;

/**
 * What is hired for, with those who hire, the stages on the way and those who must agree. Each method gives the job as it is afterwards.
 */
public record Job(JobOverview overview, HiringTeam team, HiringProcess process, Approval approval) {
    /** A new job, its team begun by the creator, its process and approvers copied from the template. */
    public static Job draft(
            JobNumber number, JobDetails details, TemplateContent template, Caller creator, Instant now) {
        var approval = Approval.by(template.approvers());
        var overview = new JobOverview(
                JobId.madeAt(now), number, details, JobStatus.DRAFT, now, approval.isNeeded(), Optional.empty());
        return new Job(overview, HiringTeam.madeBy(creator), HiringProcess.planned(template.plan(), now), approval);
    }

    public JobId id() {
        return overview.id();
    }

    public JobNumber number() {
        return overview.number();
    }

    public boolean isActive() {
        return overview.status() == JobStatus.ACTIVE;
    }

    /** Only an active job takes people in. Throws {@link JobNotActive}. */
    public void demandActive() {
        if (!isActive()) {
            throw new JobNotActive(overview);
        }
    }

    /**
     * Asks all approvers, for the first time or anew. Throws {@link JobNotDraft} when it is neither draft nor rejected, and
     * {@link dev.prospector.job.domain.approval.NoApprovers} when there is nobody to ask.
     */
    public Job submitted() {
        return new Job(overview.submitted(), team, process, approval.asked());
    }

    /**
     * One approver's word: all must approve, one rejection rejects. Throws {@link JobNotPending} when nobody is asked, and as
     * {@link Approval#told}.
     */
    public Job decided(UserId approver, Word word) {
        overview.demandPending();
        var told = approval.told(approver, word);
        return new Job(overview.as(after(told)), team, process, told);
    }

    private static JobStatus after(Approval told) {
        if (told.isRefused()) {
            return JobStatus.REJECTED;
        }
        return told.isGiven() ? JobStatus.APPROVED : JobStatus.PENDING;
    }

    /** Throws {@link JobNotDraft} when it was activated before, and {@link JobNotApproved} when approvers have yet to agree. */
    public Job activated() {
        return new Job(overview.activated(), team, process, approval);
    }

    /** Says something else about itself; before the activation that needs a new approval. Throws {@link JobClosed}. */
    public Job edited(JobDetails changed) {
        return new Job(overview.edited(changed), team, process, approval);
    }

    /** With other stages, back in draft. An equal job where the plan is the same. Throws {@link ProcessFixed} from the activation on. */
    public Job replanned(ProcessPlan plan, Instant now) {
        var reopened = overview.replanned();
        return plan.equals(process.plan()) ? this : new Job(reopened, team, HiringProcess.planned(plan, now), approval);
    }

    /**
     * Takes nobody in from now on, except those it has promised to take (product.md 2.3, architecture.md 2). Throws
     * {@link JobNotActive} when it is not active, and {@link NoAcceptedOffer} when it is said to be filled and is not.
     *
     * @param hasHired whether somebody has accepted its offer
     */
    public Job closed(ClosureReason reason, boolean hasHired, Instant now) {
        return new Job(overview.closed(new Closure(reason, now), hasHired), team, process, approval);
    }

    /** The team may change at any time (product.md 2.3). An equal job where the member is on it already. */
    public Job joinedBy(HiringTeamMember member) {
        return new Job(overview, team.joinedBy(member), process, approval);
    }

    /** Gives a member another role on the team. An equal job where they have it already. */
    public Job withRole(HiringTeamMember changed) {
        return new Job(overview, team.changedBy(changed), process, approval);
    }

    /** Takes the member off the team, with all who stand in for them (product.md 3). */
    public Job leftBy(UserId member) {
        return new Job(overview, team.leftBy(member), process, approval);
    }

    /** Prospect can be switched at any time (product.md 1). */
    public Job withProspect(boolean enabled) {
        return new Job(overview, team, process.withProspect(enabled), approval);
    }
}
