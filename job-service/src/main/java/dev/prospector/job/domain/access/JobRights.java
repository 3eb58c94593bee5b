package dev.prospector.job.domain.access;

import java.util.List;
import java.util.Optional;

import dev.prospector.job.domain.posting.JobStatus;
import dev.prospector.job.domain.team.HiringTeam;
import dev.prospector.job.domain.team.HiringTeamMember;
import dev.prospector.job.domain.user.Caller;
import dev.prospector.job.domain.user.TenantRole;
import dev.prospector.job.domain.user.UserId;

/**
 * What one caller may do with one job as it is now: what {@link AccessPolicy} says to their roles and their place.
 *
 * @param hasApplicants whether anybody is in the job, in whatever stage
 */
public record JobRights(Caller caller, Place place, boolean hasApplicants) {
    /** What clients are told of in {@code actions[]}, in this order. */
    private static final List<Operation> ACTIONS = List.of(
            Operation.CHANGE_JOB,
            Operation.ACTIVATE_JOB,
            Operation.ADD_HIRING_TEAM_MEMBER,
            Operation.CHANGE_HIRING_TEAM_MEMBER,
            Operation.REMOVE_HIRING_TEAM_MEMBER,
            Operation.SWITCH_PROSPECT,
            Operation.CLOSE_JOB,
            Operation.DELETE_JOB);

    public Verdict verdict(Operation operation) {
        return AccessPolicy.judge(operation, caller.roles(), place.relation());
    }

    public boolean seeProspects() {
        return AccessPolicy.seesProspects(caller.roles(), place.relation());
    }

    public boolean export() {
        return AccessPolicy.exports(caller.roles(), place.relation());
    }

    /** For who sees the job. Throws {@link ForbiddenAction}, or {@link JobHasApplicants} where only they are in the way. */
    public void demand(Operation operation) {
        if (verdict(operation) != Verdict.ALLOW) {
            throw new ForbiddenAction();
        }
        if (applicantsForbid(operation)) {
            throw new JobHasApplicants();
        }
    }

    /**
     * A delegate removes neither other delegates nor whom they stand in for (product.md 3), hence nobody either with whom other delegates
     * would have to go: throws {@link DelegateLimit}.
     */
    public void demandRemoval(HiringTeam team, UserId leaver) {
        demand(Operation.REMOVE_HIRING_TEAM_MEMBER);
        demandReach(team, leaver);
    }

    /** A new role takes away what the old one gave, so it is as if the member was removed: throws {@link DelegateLimit} likewise. */
    public void demandRoleChange(HiringTeam team, UserId member) {
        demand(Operation.CHANGE_HIRING_TEAM_MEMBER);
        demandReach(team, member);
    }

    private void demandReach(HiringTeam team, UserId leaver) {
        var leavers = team.leavers(leaver);
        if (onBehalfOf().isPresent() && leavers.stream().anyMatch(this::isBeyondDelegates)) {
            throw new DelegateLimit();
        }
    }

    /** For whom the caller acts: the principal of a delegate, unless they are admin too and need none. */
    public Optional<UserId> onBehalfOf() {
        return caller.is(TenantRole.ADMIN) ? Optional.empty() : place.principal();
    }

    /** What the caller may do now. */
    List<Operation> actions(JobStatus status) {
        return ACTIONS.stream()
                .filter(action -> verdict(action) == Verdict.ALLOW)
                .filter(action -> !applicantsForbid(action) && fits(action, status))
                .toList();
    }

    private boolean isBeyondDelegates(HiringTeamMember leaver) {
        var isOtherDelegate = leaver.isDelegate() && !leaver.userId().equals(caller.id());
        return isOtherDelegate
                || place.principal().filter(leaver.userId()::equals).isPresent();
    }

    private boolean applicantsForbid(Operation operation) {
        return operation == Operation.DELETE_JOB
                && hasApplicants
                && !AccessPolicy.deletesApplicants(caller.roles(), place.relation());
    }

    /** Whether there is anything to do in a job of that status. */
    private static boolean fits(Operation action, JobStatus status) {
        return switch (action) {
            case CHANGE_JOB -> status != JobStatus.CLOSED;
            case ACTIVATE_JOB -> status == JobStatus.DRAFT;
            case CLOSE_JOB -> status == JobStatus.ACTIVE;
            default -> true;
        };
    }
}
