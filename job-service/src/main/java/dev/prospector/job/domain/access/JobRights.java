package dev.prospector.job.domain.access;

import static java.util.stream.Collectors.toSet;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import dev.prospector.job.domain.pipeline.StageView;
import dev.prospector.job.domain.posting.JobStatus;
import dev.prospector.job.domain.process.Stage;
import dev.prospector.job.domain.process.StageKind;
import dev.prospector.job.domain.team.HiringTeam;
import dev.prospector.job.domain.team.HiringTeamMember;
import dev.prospector.job.domain.user.Caller;
import dev.prospector.job.domain.user.TenantRole;
import dev.prospector.job.domain.user.UserId;

/**
 * What one caller may do with one job as it is now: what {@link AccessPolicy} says to their roles and their place.
 *
 * @param hasApplicants whether anybody is in the job, in whatever stage
 * @param managersSeeProspects whether the job shows its prospects to its hiring managers
 */
public record JobRights(Caller caller, Place place, boolean hasApplicants, boolean managersSeeProspects) {
    private static final Set<Operation> SEEN_BY_APPROVERS = EnumSet.of(
            Operation.READ_JOB, Operation.READ_HIRING_TEAM, Operation.READ_PROCESS, Operation.READ_APPROVALS);

    /** What clients are told of in {@code actions[]}, in this order. */
    private static final List<Operation> ACTIONS = List.of(
            Operation.CHANGE_JOB,
            Operation.CHANGE_PROCESS,
            Operation.SUBMIT_JOB,
            Operation.APPROVE_JOB,
            Operation.ACTIVATE_JOB,
            Operation.ADD_HIRING_TEAM_MEMBER,
            Operation.CHANGE_HIRING_TEAM_MEMBER,
            Operation.REMOVE_HIRING_TEAM_MEMBER,
            Operation.SWITCH_PROSPECT,
            Operation.CLOSE_JOB,
            Operation.DELETE_JOB);

    /** Approving is for approvers alone; who else sees the job is denied it. */
    public Verdict verdict(Operation operation) {
        if (operation == Operation.APPROVE_JOB && place.approval() == ApproverPart.NONE) {
            return verdict(Operation.READ_JOB) == Verdict.ALLOW ? Verdict.DENY : Verdict.HIDE;
        }
        return AccessPolicy.judge(operation, caller.roles(), relationFor(operation));
    }

    /** Approvers see what they decide about as an interviewer of the job would, on its team or not. */
    private Relation relationFor(Operation operation) {
        var looksAsApprover = place.approval() != ApproverPart.NONE && SEEN_BY_APPROVERS.contains(operation);
        return looksAsApprover ? Relation.INTERVIEWER : place.relation();
    }

    /** Whether the caller sees somebody who stands in such a stage. @param exporter who brought that one in; empty if nobody did */
    public boolean see(StageKind stage, Optional<UserId> exporter) {
        return stage != StageKind.PROSPECT
                || switch (prospects()) {
                    case ALL -> true;
                    case OWN -> exporter.filter(exporters()::contains).isPresent();
                    case NONE -> false;
                };
    }

    /** As what the caller looks into the stage; empty for one that is not there for them. */
    public Optional<StageView> view(Stage stage) {
        if (stage.kind() != StageKind.PROSPECT) {
            return Optional.of(StageView.all(stage.id()));
        }
        return switch (prospects()) {
            case ALL -> Optional.of(StageView.all(stage.id()));
            case OWN -> Optional.of(StageView.exportedBy(exporters(), stage.id()));
            case NONE -> Optional.empty();
        };
    }

    /** Whether whom the caller adds may begin as a prospect: for who sees all of them. */
    public boolean addProspects() {
        return seeAllProspects();
    }

    boolean seeAllProspects() {
        return prospects() == ProspectSight.ALL;
    }

    /** Nobody is moved out of the mover's own sight: throws {@link ForbiddenAction}. */
    public void demandSight(StageKind destination, Optional<UserId> exporter) {
        if (!see(destination, exporter)) {
            throw new ForbiddenAction();
        }
    }

    private ProspectSight prospects() {
        return AccessPolicy.prospects(caller.roles(), place.relation(), managersSeeProspects);
    }

    /** Whose exports the caller sees in any case. */
    private Set<UserId> exporters() {
        return Stream.concat(Stream.of(caller.id()), place.principal().stream()).collect(toSet());
    }

    /**
     * What the caller sees of the job on the page of somebody who is in it. Of a job they are not on, recruiters and hiring managers know
     * of everybody whom they would see there (product.md 3).
     */
    Sight sightOf(StageKind stage, Optional<UserId> exporter) {
        if (verdict(Operation.READ_APPLICATION) == Verdict.ALLOW) {
            return see(stage, exporter) ? Sight.APPLICATION : Sight.NOTHING;
        }
        return wouldSee(stage, exporter) ? Sight.JOB : Sight.NOTHING;
    }

    private boolean wouldSee(StageKind stage, Optional<UserId> exporter) {
        return Stream.of(Relation.RECRUITER, Relation.HIRING_MANAGER)
                .filter(relation -> AccessPolicy.exports(caller.roles(), relation))
                .map(relation -> new Place(relation, Optional.empty()))
                .map(there -> new JobRights(caller, there, hasApplicants, managersSeeProspects))
                .anyMatch(rights -> rights.see(stage, exporter));
    }

    /** Interviewers see others' by the job's setting (product.md 3). */
    public boolean seeAllFeedback() {
        return AccessPolicy.seesAllFeedback(caller.roles(), place.relation());
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
    List<Operation> actions(JobStatus status, boolean needsApproval) {
        return ACTIONS.stream()
                .filter(action -> verdict(action) == Verdict.ALLOW)
                .filter(action -> !applicantsForbid(action) && fits(action, status, needsApproval))
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
    private boolean fits(Operation action, JobStatus status, boolean needsApproval) {
        return switch (action) {
            case CHANGE_JOB -> status != JobStatus.CLOSED;
            case CHANGE_PROCESS -> status != JobStatus.ACTIVE && status != JobStatus.CLOSED;
            case SUBMIT_JOB -> needsApproval && (status == JobStatus.DRAFT || status == JobStatus.REJECTED);
            case APPROVE_JOB -> status == JobStatus.PENDING && place.approval() == ApproverPart.ASKED;
            case ACTIVATE_JOB -> status == (needsApproval ? JobStatus.APPROVED : JobStatus.DRAFT);
            case CLOSE_JOB -> status == JobStatus.ACTIVE;
            default -> true;
        };
    }
}
