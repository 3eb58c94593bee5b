package dev.prospector.job.domain.access;

import static dev.prospector.job.Samples.caller;
import static dev.prospector.job.Samples.delegate;
import static dev.prospector.job.Samples.member;
import static dev.prospector.job.Samples.user;
import static dev.prospector.job.domain.access.Operation.ACTIVATE_JOB;
import static dev.prospector.job.domain.access.Operation.ADD_HIRING_TEAM_MEMBER;
import static dev.prospector.job.domain.access.Operation.CHANGE_HIRING_TEAM_MEMBER;
import static dev.prospector.job.domain.access.Operation.CHANGE_JOB;
import static dev.prospector.job.domain.access.Operation.CLOSE_JOB;
import static dev.prospector.job.domain.access.Operation.DELETE_JOB;
import static dev.prospector.job.domain.access.Operation.REMOVE_HIRING_TEAM_MEMBER;
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
    void recruiters_of_the_job_may_do_whatever_its_status_leaves_to_do() {
        var rights = rights(Samples.RECRUITER, Relation.RECRUITER, true);
        assertEquals(
                List.of(
                        CHANGE_JOB,
                        ACTIVATE_JOB,
                        ADD_HIRING_TEAM_MEMBER,
                        CHANGE_HIRING_TEAM_MEMBER,
                        REMOVE_HIRING_TEAM_MEMBER,
                        SWITCH_PROSPECT,
                        DELETE_JOB),
                rights.actions(JobStatus.DRAFT));
        assertEquals(
                List.of(
                        CHANGE_JOB,
                        ADD_HIRING_TEAM_MEMBER,
                        CHANGE_HIRING_TEAM_MEMBER,
                        REMOVE_HIRING_TEAM_MEMBER,
                        SWITCH_PROSPECT,
                        CLOSE_JOB,
                        DELETE_JOB),
                rights.actions(JobStatus.ACTIVE));
        assertEquals(
                List.of(
                        ADD_HIRING_TEAM_MEMBER,
                        CHANGE_HIRING_TEAM_MEMBER,
                        REMOVE_HIRING_TEAM_MEMBER,
                        SWITCH_PROSPECT,
                        DELETE_JOB),
                rights.actions(JobStatus.CLOSED));
    }

    @Test
    void a_seen_job_says_what_its_status_and_the_rights_leave_to_do() {
        var rights = rights(Samples.MANAGER, Relation.HIRING_MANAGER, false);
        var seen = new SeenJob(Samples.draft().activated().overview(), 1, rights);
        assertEquals(rights.actions(JobStatus.ACTIVE), seen.actions());
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
                rights.actions(JobStatus.ACTIVE));
    }

    @ParameterizedTest
    @EnumSource(names = {"HIRING_MANAGER", "DELEGATE_OF_HIRING_MANAGER"})
    void hiring_managers_delete_only_jobs_without_applicants(Relation relation) {
        var empty = rights(Samples.MANAGER, relation, false);
        var inhabited = rights(Samples.MANAGER, relation, true);
        assertDoesNotThrow(() -> empty.demand(DELETE_JOB));
        assertThrows(JobHasApplicants.class, () -> inhabited.demand(DELETE_JOB));
        assertDoesNotThrow(() -> inhabited.demand(SWITCH_PROSPECT));
        assertFalse(inhabited.actions(JobStatus.ACTIVE).contains(DELETE_JOB));
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
                rights(Samples.RECRUITER, Relation.INTERVIEWER, false).actions(JobStatus.DRAFT));
        assertEquals(List.of(), rights(Samples.READER, Relation.NONE, false).actions(JobStatus.DRAFT));
        assertEquals(
                List.of(),
                rights(Samples.READER, Relation.DELEGATE_OF_RECRUITER, false).actions(JobStatus.DRAFT));
    }

    @ParameterizedTest
    @CsvSource({
        "RECRUITER, RECRUITER, true",
        "RECRUITER, HIRING_MANAGER, false",
        "HIRING_MANAGER, HIRING_MANAGER, true",
        "INTERVIEWER, DELEGATE_OF_RECRUITER, true",
        "INTERVIEWER, DELEGATE_OF_HIRING_MANAGER, true",
        "RECRUITER, INTERVIEWER, false",
        "RECRUITER, NONE, false",
        "READ_ONLY, NONE, true",
        "ADMIN, NONE, true"
    })
    void all_but_interviewers_of_the_job_see_its_prospects(TenantRole role, Relation relation, boolean sees) {
        assertEquals(sees, rights(caller("somebody", role), relation, false).seeProspects());
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
        assertTrue(rights.actions(JobStatus.DRAFT).isEmpty());
    }

    private static JobRights asDelegate(TenantRole role) {
        var place = new Place(Relation.DELEGATE_OF_RECRUITER, Optional.of(RECRUITER));
        return new JobRights(caller("delegate", role), place, false);
    }

    private static JobRights rights(Caller caller, Relation relation, boolean hasApplicants) {
        return new JobRights(caller, new Place(relation, Optional.empty()), hasApplicants);
    }
}
