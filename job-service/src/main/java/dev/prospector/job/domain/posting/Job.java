package dev.prospector.job.domain.posting;

import java.time.Instant;
import java.util.Optional;

import dev.prospector.job.domain.process.HiringProcess;
import dev.prospector.job.domain.team.HiringTeam;
import dev.prospector.job.domain.team.HiringTeamMember;
import dev.prospector.job.domain.user.Caller;
import dev.prospector.job.domain.user.UserId;

/** What is hired for, with those who hire and the stages on the way. Each method gives the job as it is afterwards. */
public record Job(JobOverview overview, HiringTeam team, HiringProcess process) {
    /** A new job, its team begun by the creator. */
    public static Job draft(JobNumber number, JobDetails details, Caller creator, Instant now) {
        var id = JobId.madeAt(now);
        var overview = new JobOverview(id, number, details, JobStatus.DRAFT, now, Optional.empty());
        return new Job(overview, HiringTeam.madeBy(creator), HiringProcess.standard(now));
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

    /** Throws {@link JobNotDraft} when it was activated before. */
    public Job activated() {
        return new Job(overview.activated(), team, process);
    }

    /** Says something else about itself. Throws {@link JobClosed} when it is closed. */
    public Job edited(JobDetails changed) {
        return new Job(overview.edited(changed), team, process);
    }

    /**
     * Takes nobody in from now on, except those it has promised to take (product.md 2.3, architecture.md 2). Throws
     * {@link JobNotActive} when it is not active, and {@link NoAcceptedOffer} when it is said to be filled and is not.
     *
     * @param hasHired whether somebody has accepted its offer
     */
    public Job closed(ClosureReason reason, boolean hasHired, Instant now) {
        return new Job(overview.closed(new Closure(reason, now), hasHired), team, process);
    }

    /** The team may change at any time (product.md 2.3). An equal job where the member is on it already. */
    public Job joinedBy(HiringTeamMember member) {
        return new Job(overview, team.joinedBy(member), process);
    }

    /** Gives a member another role on the team. An equal job where they have it already. */
    public Job withRole(HiringTeamMember changed) {
        return new Job(overview, team.changedBy(changed), process);
    }

    /** Takes the member off the team, with all who stand in for them (product.md 3). */
    public Job leftBy(UserId member) {
        return new Job(overview, team.leftBy(member), process);
    }

    /** Prospect can be switched at any time (product.md 1). */
    public Job withProspect(boolean enabled) {
        return new Job(overview, team, process.withProspect(enabled));
    }
}
