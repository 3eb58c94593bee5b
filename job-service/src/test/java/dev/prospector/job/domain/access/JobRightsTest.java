package dev.prospector.job.domain.access;

import static dev.prospector.job.Samples.caller;
import static dev.prospector.job.Samples.delegate;
import static dev.prospector.job.Samples.member;
import static dev.prospector.job.Samples.user;
import static dev.prospector.job.domain.access.Operation.ACTIVATE_JOB;
import static dev.prospector.job.domain.access.Operation.ADD_HIRING_TEAM_MEMBER;
import static dev.prospector.job.domain.access.Operation.APPROVE_JOB;
import static dev.prospector.job.domain.access.Operation.CHANGE_HIRING_TEAM_MEMBER;
import static dev.prospector.job.domain.access.Operation.CHANGE_JOB;
import static dev.prospector.job.domain.access.Operation.CHANGE_PROCESS;
import static dev.prospector.job.domain.access.Operation.CLOSE_JOB;
import static dev.prospector.job.domain.access.Operation.DELETE_JOB;
import static dev.prospector.job.domain.access.Operation.READ_APPROVALS;
import static dev.prospector.job.domain.access.Operation.READ_HIRING_TEAM;
import static dev.prospector.job.domain.access.Operation.READ_JOB;
import static dev.prospector.job.domain.access.Operation.READ_PROCESS;
import static dev.prospector.job.domain.access.Operation.REMOVE_HIRING_TEAM_MEMBER;
import static dev.prospector.job.domain.access.Operation.SUBMIT_JOB;
import static dev.prospector.job.domain.access.Operation.SWITCH_PROSPECT;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import dev.prospector.job.Samples;
import dev.prospector.job.domain.posting.JobStatus;
import dev.prospector.job.domain.team.HiringTeam;
import dev.prospector.job.domain.team.NotOnTeam;
import dev.prospector.job.domain.team.TeamRole;
import dev.prospector.job.domain.user.Caller;
import dev.prospector.job.domain.user.TenantRole;
import dev.prospector.job.domain.user.UserId;

class JobRightsTest {
    private static final UserId RECRUITER = new UserId("recruiter");
    private static final HiringTeam TEAM = new HiringTeam(List.of(
            member("recruiter", TeamRole.RECRUITER),
            member("manager", TeamRole.HIRING_MANAGER),
            member("recruiter2", TeamRole.RECRUITER),
            delegate("delegate", "recruiter"),
            delegate("other", "manager"),
            member("interviewer", TeamRole.INTERVIEWER)));

    @Test
    void interviewers_alone_may_be_kept_from_the_feedback_of_others() {
        assertTrue(rights(Samples.RECRUITER, Relation.RECRUITER, false).seeAllFeedback());
        assertFalse(rights(Samples.RECRUITER, Relation.INTERVIEWER, false).seeAllFeedback());
    }

    @Test
    void recruiters_of_the_job_may_do_whatever_its_status_leaves_to_do() {
        var rights = rights(Samples.RECRUITER, Relation.RECRUITER, true);
        assertEquals(
                List.of(
                        CHANGE_JOB,
                        CHANGE_PROCESS,
                        ACTIVATE_JOB,
                        ADD_HIRING_TEAM_MEMBER,
                        CHANGE_HIRING_TEAM_MEMBER,
                        REMOVE_HIRING_TEAM_MEMBER,
                        SWITCH_PROSPECT,
                        DELETE_JOB),
                rights.actions(JobStatus.DRAFT, false));
        assertEquals(
                List.of(
                        CHANGE_JOB,
                        ADD_HIRING_TEAM_MEMBER,
                        CHANGE_HIRING_TEAM_MEMBER,
                        REMOVE_HIRING_TEAM_MEMBER,
                        SWITCH_PROSPECT,
                        CLOSE_JOB,
                        DELETE_JOB),
                rights.actions(JobStatus.ACTIVE, false));
        assertEquals(
                List.of(
                        ADD_HIRING_TEAM_MEMBER,
                        CHANGE_HIRING_TEAM_MEMBER,
                        REMOVE_HIRING_TEAM_MEMBER,
                        SWITCH_PROSPECT,
                        DELETE_JOB),
                rights.actions(JobStatus.CLOSED, false));
    }

    @Test
    void a_seen_job_says_what_its_status_and_the_rights_leave_to_do() {
        var rights = rights(Samples.MANAGER, Relation.HIRING_MANAGER, false);
        var seen = new SeenJob(Samples.draft().activated().overview(), 1, rights, Optional.empty());
        assertEquals(rights.actions(JobStatus.ACTIVE, false), seen.actions());
        assertFalse(seen.actions().isEmpty());
    }

    @Test
    void hiring_managers_close_nothing() {
        var rights = rights(Samples.MANAGER, Relation.HIRING_MANAGER, false);
        assertThrows(ForbiddenAction.class, () -> rights.demand(CLOSE_JOB));
        assertEquals(
                List.of(
                        CHANGE_JOB,
                        ADD_HIRING_TEAM_MEMBER,
                        CHANGE_HIRING_TEAM_MEMBER,
                        REMOVE_HIRING_TEAM_MEMBER,
                        SWITCH_PROSPECT,
                        DELETE_JOB),
                rights.actions(JobStatus.ACTIVE, false));
    }

    @ParameterizedTest
    @EnumSource(names = {"HIRING_MANAGER", "DELEGATE_OF_HIRING_MANAGER"})
    void hiring_managers_delete_only_jobs_without_applicants(Relation relation) {
        var empty = rights(Samples.MANAGER, relation, false);
        var inhabited = rights(Samples.MANAGER, relation, true);
        assertDoesNotThrow(() -> empty.demand(DELETE_JOB));
        assertThrows(JobHasApplicants.class, () -> inhabited.demand(DELETE_JOB));
        assertDoesNotThrow(() -> inhabited.demand(SWITCH_PROSPECT));
        assertFalse(inhabited.actions(JobStatus.ACTIVE, false).contains(DELETE_JOB));
    }

    @ParameterizedTest
    @CsvSource({"RECRUITER, RECRUITER", "INTERVIEWER, DELEGATE_OF_RECRUITER", "ADMIN, NONE"})
    void recruiters_of_the_job_their_delegates_and_admins_delete_it_with_who_is_in_it(
            TenantRole role, Relation relation) {
        assertDoesNotThrow(
                () -> rights(caller("somebody", role), relation, true).demand(DELETE_JOB));
    }

    @Test
    void interviewers_and_readers_change_nothing() {
        assertEquals(
                List.of(),
                rights(Samples.RECRUITER, Relation.INTERVIEWER, false).actions(JobStatus.DRAFT, false));
        assertEquals(List.of(), rights(Samples.READER, Relation.NONE, false).actions(JobStatus.DRAFT, false));
        assertEquals(
                List.of(),
                rights(Samples.READER, Relation.DELEGATE_OF_RECRUITER, false).actions(JobStatus.DRAFT, false));
    }

    @ParameterizedTest
    @CsvSource({
        "RECRUITER, RECRUITER, true",
        "HIRING_MANAGER, RECRUITER, false",
        "HIRING_MANAGER, HIRING_MANAGER, true",
        "INTERVIEWER, DELEGATE_OF_RECRUITER, true",
        "INTERVIEWER, DELEGATE_OF_HIRING_MANAGER, true",
        "RECRUITER, INTERVIEWER, false",
        "RECRUITER, NONE, false",
        "READ_ONLY, RECRUITER, false",
        "ADMIN, NONE, false"
    })
    void only_recruiters_and_hiring_managers_of_the_job_and_their_delegates_export(
            TenantRole role, Relation relation, boolean exports) {
        assertEquals(exports, rights(caller("somebody", role), relation, false).export());
    }

    @Test
    void only_admins_and_readers_see_every_job() {
        for (var role : TenantRole.values()) {
            var sees = role == TenantRole.ADMIN || role == TenantRole.READ_ONLY;
            assertEquals(sees, AccessPolicy.seesEveryJob(Set.of(role)));
        }
    }

    @Test
    void a_delegate_acts_on_behalf_of_whom_they_stand_in_for() {
        assertEquals(user("recruiter"), asDelegate(TenantRole.INTERVIEWER).onBehalfOf());
        assertEquals(Optional.empty(), asDelegate(TenantRole.ADMIN).onBehalfOf());
        assertEquals(
                Optional.empty(),
                rights(Samples.RECRUITER, Relation.RECRUITER, false).onBehalfOf());
    }

    @ParameterizedTest
    @CsvSource({"recruiter", "other", "manager"})
    void a_delegate_removes_neither_other_delegates_nor_that_person(String leaver) {
        assertThrows(
                DelegateLimit.class, () -> asDelegate(TenantRole.INTERVIEWER).demandRemoval(TEAM, new UserId(leaver)));
        assertDoesNotThrow(() -> asDelegate(TenantRole.ADMIN).demandRemoval(TEAM, new UserId(leaver)));
    }

    @ParameterizedTest
    @CsvSource({"recruiter", "other", "manager"})
    void a_delegate_changes_no_role_of_whom_they_could_not_remove(String member) {
        var delegate = asDelegate(TenantRole.INTERVIEWER);
        assertThrows(DelegateLimit.class, () -> delegate.demandRoleChange(TEAM, new UserId(member)));
        assertDoesNotThrow(() -> delegate.demandRoleChange(TEAM, new UserId("recruiter2")));
        assertDoesNotThrow(() -> asDelegate(TenantRole.ADMIN).demandRoleChange(TEAM, new UserId(member)));
    }

    @ParameterizedTest
    @CsvSource({"delegate", "recruiter2", "interviewer"})
    void a_delegate_removes_themselves_and_whoever_has_no_delegates(String leaver) {
        assertDoesNotThrow(() -> asDelegate(TenantRole.INTERVIEWER).demandRemoval(TEAM, new UserId(leaver)));
    }

    @Test
    void recruiters_remove_whom_they_like() {
        var rights = rights(Samples.RECRUITER, Relation.RECRUITER, false);
        TEAM.members().forEach(leaver -> assertDoesNotThrow(() -> rights.demandRemoval(TEAM, leaver.userId())));
        assertThrows(NotOnTeam.class, () -> rights.demandRemoval(TEAM, new UserId("stranger")));
    }

    @Test
    void who_may_not_remove_at_all_is_told_so_first() {
        var interviewer = rights(caller("interviewer", TenantRole.INTERVIEWER), Relation.INTERVIEWER, false);
        assertThrows(ForbiddenAction.class, () -> interviewer.demandRemoval(TEAM, new UserId("stranger")));
        assertThrows(ForbiddenAction.class, () -> interviewer.demandRoleChange(TEAM, new UserId("stranger")));
    }

    @Test
    void a_right_is_judged_as_the_policy_says() {
        var rights = rights(Samples.STRANGER, Relation.NONE, false);
        assertEquals(Verdict.HIDE, rights.verdict(Operation.READ_JOB));
        assertTrue(rights.actions(JobStatus.DRAFT, false).isEmpty());
    }

    @Test
    void an_approver_sees_the_job_and_approves_it_wherever_they_stand() {
        var approver = approver(TenantRole.RECRUITER, Relation.NONE, ApproverPart.ASKED);
        for (var operation : List.of(READ_JOB, READ_HIRING_TEAM, READ_PROCESS, READ_APPROVALS, APPROVE_JOB)) {
            assertEquals(Verdict.ALLOW, approver.verdict(operation), operation::name);
        }
        for (var operation : List.of(Operation.READ_BOARD, Operation.LIST_APPLICATIONS, DELETE_JOB, SUBMIT_JOB)) {
            assertEquals(Verdict.HIDE, approver.verdict(operation), operation::name);
        }
        var recruiter = approver(TenantRole.RECRUITER, Relation.RECRUITER, ApproverPart.SPOKEN);
        assertEquals(Verdict.ALLOW, recruiter.verdict(SUBMIT_JOB));
        assertEquals(Verdict.ALLOW, recruiter.verdict(READ_JOB));
        assertEquals(Verdict.ALLOW, recruiter.verdict(APPROVE_JOB));
    }

    @Test
    void who_is_no_approver_is_denied_approving_what_they_see() {
        assertEquals(Verdict.DENY, rights(Samples.ADMIN, Relation.NONE, false).verdict(APPROVE_JOB));
        assertEquals(
                Verdict.DENY,
                rights(Samples.RECRUITER, Relation.RECRUITER, false).verdict(APPROVE_JOB));
        assertEquals(
                Verdict.HIDE, rights(Samples.STRANGER, Relation.NONE, false).verdict(APPROVE_JOB));
    }

    @Test
    void an_approver_who_only_reads_or_is_nothing_approves_nothing() {
        assertEquals(
                Verdict.DENY,
                approver(TenantRole.READ_ONLY, Relation.NONE, ApproverPart.ASKED)
                        .verdict(APPROVE_JOB));
        var place = new Place(Relation.NONE, Optional.empty(), ApproverPart.ASKED);
        assertEquals(Verdict.DENY, new JobRights(caller("nobody"), place, false, true).verdict(READ_JOB));
    }

    @Test
    void approving_is_an_action_while_the_job_is_pending_and_they_have_not_spoken() {
        var asked = approver(TenantRole.INTERVIEWER, Relation.NONE, ApproverPart.ASKED);
        assertEquals(List.of(APPROVE_JOB), asked.actions(JobStatus.PENDING, true));
        assertEquals(List.of(), asked.actions(JobStatus.DRAFT, true));
        assertEquals(List.of(), asked.actions(JobStatus.APPROVED, true));
        var spoken = approver(TenantRole.INTERVIEWER, Relation.NONE, ApproverPart.SPOKEN);
        assertEquals(List.of(), spoken.actions(JobStatus.PENDING, true));
    }

    @ParameterizedTest
    @CsvSource({
        "DRAFT, true, true, false",
        "DRAFT, false, false, true",
        "PENDING, true, false, false",
        "APPROVED, true, false, true",
        "REJECTED, true, true, false",
        "ACTIVE, true, false, false",
        "CLOSED, true, false, false"
    })
    void submission_and_activation_follow_the_approval(
            JobStatus status, boolean needsApproval, boolean submits, boolean activates) {
        var actions = rights(Samples.RECRUITER, Relation.RECRUITER, false).actions(status, needsApproval);
        assertEquals(submits, actions.contains(SUBMIT_JOB));
        assertEquals(activates, actions.contains(ACTIVATE_JOB));
        assertEquals(status != JobStatus.ACTIVE && status != JobStatus.CLOSED, actions.contains(CHANGE_PROCESS));
        assertEquals(status != JobStatus.CLOSED, actions.contains(CHANGE_JOB));
    }

    private static JobRights approver(TenantRole role, Relation relation, ApproverPart part) {
        return new JobRights(caller("manager", role), new Place(relation, Optional.empty(), part), false, true);
    }

    private static JobRights asDelegate(TenantRole role) {
        var place = new Place(Relation.DELEGATE_OF_RECRUITER, Optional.of(RECRUITER));
        return new JobRights(caller("delegate", role), place, false, true);
    }

    private static JobRights rights(Caller caller, Relation relation, boolean hasApplicants) {
        return new JobRights(caller, new Place(relation, Optional.empty()), hasApplicants, true);
    }
}
