package dev.prospector.job.domain.access;

import static dev.prospector.job.domain.access.Verdict.ALLOW;
import static dev.prospector.job.domain.access.Verdict.DENY;
import static dev.prospector.job.domain.access.Verdict.HIDE;
import static dev.prospector.job.domain.user.TenantRole.HIRING_MANAGER;
import static dev.prospector.job.domain.user.TenantRole.INTERVIEWER;
import static dev.prospector.job.domain.user.TenantRole.READ_ONLY;
import static dev.prospector.job.domain.user.TenantRole.RECRUITER;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

import dev.prospector.job.domain.user.TenantRole;

/**
 * Who may do what (product.md 3), cell by cell as in deploy/contracts/access.yaml. Nothing else in this service decides it. A user with
 * several tenant roles gets the best answer of them; one without any is denied everything.
 */
public final class AccessPolicy {
    private static final Set<Standing> CHANGING =
            EnumSet.of(Standing.ADMIN, Standing.RECRUITER, Standing.HIRING_MANAGER);
    private static final Set<Standing> JUDGING =
            EnumSet.of(Standing.ADMIN, Standing.RECRUITER, Standing.HIRING_MANAGER, Standing.INTERVIEWER);
    private static final Set<Standing> ENDING = EnumSet.of(Standing.ADMIN, Standing.RECRUITER);
    private static final Set<Standing> EXPORTING = EnumSet.of(Standing.RECRUITER, Standing.HIRING_MANAGER);
    private static final Set<Standing> WINNING =
            EnumSet.of(Standing.ADMIN, Standing.READER, Standing.RECRUITER, Standing.HIRING_MANAGER);
    private static final Set<Standing> OVERSEEING = EnumSet.of(Standing.ADMIN, Standing.READER, Standing.RECRUITER);
    private static final Set<Standing> ANY = EnumSet.allOf(Standing.class);

    private AccessPolicy() {}

    /** @param relation to the job in question; without meaning where the operation is about none */
    public static Verdict judge(Operation operation, Set<TenantRole> roles, Relation relation) {
        return roles.stream()
                .map(role -> judge(operation, role, relation))
                .min(Verdict::compareTo)
                .orElse(DENY);
    }

    /** Whether there is any job on which somebody of these roles could do it. */
    public static boolean everAllows(Operation operation, Set<TenantRole> roles) {
        return Stream.of(Relation.values()).anyMatch(relation -> judge(operation, roles, relation) == ALLOW);
    }

    /** For what is about no job. @throws ForbiddenAction for all but ALLOW */
    public static void demand(Operation operation, Set<TenantRole> roles) {
        if (judge(operation, roles, Relation.NONE) != ALLOW) {
            throw new ForbiddenAction();
        }
    }

    /** Everybody else sees the jobs whose team they are on. */
    public static boolean seesEveryJob(Set<TenantRole> roles) {
        return judge(Operation.READ_JOB, roles, Relation.NONE) == ALLOW;
    }

    /**
     * Interviewers judge those who applied; whom others would like to win is not theirs to see.
     *
     * @param managersSee whether the job shows its prospects to its hiring managers; else they see their own exports
     */
    public static ProspectSight prospects(Set<TenantRole> roles, Relation relation, boolean managersSee) {
        if (counts(roles, relation, managersSee ? WINNING : OVERSEEING)) {
            return ProspectSight.ALL;
        }
        return counts(roles, relation, WINNING) ? ProspectSight.OWN : ProspectSight.NONE;
    }

    /** Everybody but a job's interviewers sees all feedback that is submitted, whatever the job says (product.md 3). */
    public static boolean seesAllFeedback(Set<TenantRole> roles, Relation relation) {
        return counts(roles, relation, WINNING);
    }

    /** Who exports people to a job: its recruiters and hiring managers, and delegates of these (product.md 2.4). */
    public static boolean exports(Set<TenantRole> roles, Relation relation) {
        return counts(roles, relation, EXPORTING);
    }

    /** Deleting a job deletes who is in it, which a hiring manager may not. */
    public static boolean deletesApplicants(Set<TenantRole> roles, Relation relation) {
        return counts(roles, relation, ENDING);
    }

    private static boolean counts(Set<TenantRole> roles, Relation relation, Set<Standing> asked) {
        return roles.stream().anyMatch(role -> asked.contains(Standing.of(role, relation)));
    }

    private static Verdict judge(Operation operation, TenantRole role, Relation relation) {
        return switch (operation) {
            case READ_ME, LIST_JOBS, LIST_CANDIDATE_APPLICATIONS, LIST_REJECTION_REASONS -> ALLOW;
            case LIST_USERS, LIST_PROCESS_TEMPLATES, READ_PROCESS_TEMPLATE -> role == INTERVIEWER ? DENY : ALLOW;
            case PUT_USER, CREATE_PROCESS_TEMPLATE, CHANGE_PROCESS_TEMPLATE, DELETE_PROCESS_TEMPLATE ->
                role == TenantRole.ADMIN ? ALLOW : DENY;
            case CREATE_JOB -> role == TenantRole.ADMIN || role == RECRUITER || role == HIRING_MANAGER ? ALLOW : DENY;
            case APPROVE_JOB -> role == READ_ONLY ? DENY : ALLOW;
            case READ_JOB,
                    READ_HIRING_TEAM,
                    READ_PROCESS,
                    READ_APPROVALS,
                    READ_BOARD,
                    LIST_APPLICATIONS,
                    READ_APPLICATION,
                    LIST_STAGE_EVENTS,
                    LIST_APPLICATION_NOTES,
                    LIST_FEEDBACK,
                    LIST_FEEDBACK_REMINDERS -> onJob(role, relation, ANY);
            case CHANGE_JOB,
                    CHANGE_PROCESS,
                    SUBMIT_JOB,
                    ACTIVATE_JOB,
                    ADD_HIRING_TEAM_MEMBER,
                    CHANGE_HIRING_TEAM_MEMBER,
                    REMOVE_HIRING_TEAM_MEMBER,
                    SWITCH_PROSPECT,
                    DELETE_JOB -> onJob(role, relation, CHANGING);
            case ADD_APPLICATION, MOVE_APPLICATION, WITHDRAW_APPLICATION, SET_OFFER -> onJob(role, relation, CHANGING);
            case ADD_APPLICATION_NOTE, CHANGE_APPLICATION_NOTE, DELETE_APPLICATION_NOTE ->
                onJob(role, relation, CHANGING);
            case ADD_FEEDBACK, CHANGE_FEEDBACK, DELETE_FEEDBACK -> onJob(role, relation, JUDGING);
            case CLOSE_JOB, REJECT_APPLICATION, DELETE_APPLICATION -> onJob(role, relation, ENDING);
        };
    }

    private static Verdict onJob(TenantRole role, Relation relation, Set<Standing> allowed) {
        var standing = Standing.of(role, relation);
        if (standing == Standing.STRANGER) {
            return HIDE;
        }
        return allowed.contains(standing) ? ALLOW : DENY;
    }
}
