package dev.prospector.job.application.service;

import static dev.prospector.job.Samples.ADMIN;
import static dev.prospector.job.Samples.MANAGER;
import static dev.prospector.job.Samples.READER;
import static dev.prospector.job.Samples.RECRUITER;
import static dev.prospector.job.Samples.STRANGER;
import static dev.prospector.job.Samples.caller;
import static dev.prospector.job.Samples.known;
import static dev.prospector.job.Samples.user;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.prospector.job.Samples;
import dev.prospector.job.application.port.in.team.HiringTeams.Newcomer;
import dev.prospector.job.domain.ChangedMeanwhile;
import dev.prospector.job.domain.InvalidValue;
import dev.prospector.job.domain.access.DelegateLimit;
import dev.prospector.job.domain.access.ForbiddenAction;
import dev.prospector.job.domain.posting.ClosureReason;
import dev.prospector.job.domain.posting.Job;
import dev.prospector.job.domain.posting.JobNotFound;
import dev.prospector.job.domain.process.ProcessPlan;
import dev.prospector.job.domain.team.LastRecruiter;
import dev.prospector.job.domain.team.NotOnTeam;
import dev.prospector.job.domain.team.TeamRole;
import dev.prospector.job.domain.user.Caller;
import dev.prospector.job.domain.user.TenantRole;
import dev.prospector.job.domain.user.User;
import dev.prospector.job.domain.user.UserId;

class HiringServiceTest {
    private static final Newcomer NEW_MANAGER = newcomer("manager", TeamRole.HIRING_MANAGER);
    private static final Caller DELEGATE = caller("interviewer", TenantRole.INTERVIEWER);

    private final Fakes fakes = new Fakes();
    private final HiringService service = fakes.hiring;
    private final Job job = Samples.draft();

    @BeforeEach
    void job_is_there() {
        fakes.jobs.save(job);
    }

    @Test
    void a_member_joins_once() {
        assertTrue(join(RECRUITER, NEW_MANAGER));
        assertFalse(join(RECRUITER, NEW_MANAGER));
        assertEquals(List.of("recruiter", "manager"), team());
        assertEquals(List.of("added manager"), fakes.audit.taken());
    }

    @Test
    void members_are_told_with_their_names() {
        join(RECRUITER, NEW_MANAGER);
        fakes.jobs.save(fakes.job(job.id()).joinedBy(Samples.member("nobody", TeamRole.INTERVIEWER)));
        var team = service.team(RECRUITER, job.id());
        assertEquals(
                Optional.of(known("manager", TenantRole.HIRING_MANAGER)),
                team.get(1).user());
        assertEquals(Optional.empty(), team.get(2).user());
    }

    @Test
    void the_team_of_an_active_job_may_grow() {
        fakes.jobs.save(job.activated());
        assertTrue(join(RECRUITER, NEW_MANAGER));
    }

    @Test
    void who_is_not_known_cannot_join() {
        assertRefused("userId", "UNKNOWN_USER", newcomer("nobody", TeamRole.INTERVIEWER));
        assertRefused("role", "ROLE_NOT_HELD", newcomer("manager", TeamRole.RECRUITER));
        var gone = known("gone", TenantRole.RECRUITER);
        fakes.users.save(User.put(gone.id(), gone.profile(), gone.roles(), false));
        assertRefused("userId", "INACTIVE_USER", newcomer("gone", TeamRole.RECRUITER));
    }

    @Test
    void who_joins_may_act_at_once() {
        assertThrows(JobNotFound.class, () -> service.switchProspect(MANAGER, job.id(), false));
        join(RECRUITER, NEW_MANAGER);
        assertFalse(service.switchProspect(MANAGER, job.id(), false).prospectEnabled());
        assertTrue(join(MANAGER, newcomer("recruiter2", TeamRole.RECRUITER)));
    }

    @Test
    void who_is_removed_may_act_no_more() {
        join(RECRUITER, NEW_MANAGER);
        fakes.audit.taken();
        service.remove(RECRUITER, job.id(), MANAGER.id());
        assertEquals(List.of("recruiter"), team());
        assertEquals(List.of("removed manager"), fakes.audit.taken());
        assertThrows(JobNotFound.class, () -> service.switchProspect(MANAGER, job.id(), false));
        assertThrows(NotOnTeam.class, () -> service.remove(RECRUITER, job.id(), MANAGER.id()));
    }

    @Test
    void the_last_recruiter_stays_for_admins_too() {
        assertThrows(LastRecruiter.class, () -> service.remove(RECRUITER, job.id(), RECRUITER.id()));
        assertThrows(LastRecruiter.class, () -> service.remove(ADMIN, job.id(), RECRUITER.id()));
        assertEquals(List.of(), fakes.audit.taken());
    }

    @Test
    void a_delegate_acts_as_and_on_behalf_of_whom_they_stand_in_for() {
        standIn("recruiter");
        assertFalse(service.switchProspect(DELEGATE, job.id(), false).prospectEnabled());
        assertTrue(join(DELEGATE, NEW_MANAGER));
        service.remove(DELEGATE, job.id(), MANAGER.id());
        fakes.publishing.activate(DELEGATE, job.id());
        fakes.publishing.close(DELEGATE, job.id(), ClosureReason.CANCELLED);
        fakes.publishing.delete(DELEGATE, job.id());
        assertEquals(
                List.of(
                        "prospect false for recruiter",
                        "added manager for recruiter",
                        "removed manager for recruiter",
                        "activated JOB-1001 for recruiter",
                        "closed JOB-1001 for recruiter",
                        "deleted JOB-1001 for recruiter"),
                fakes.audit.taken());
    }

    @Test
    void a_delegate_removes_neither_other_delegates_nor_that_person() {
        join(RECRUITER, newcomer("recruiter2", TeamRole.RECRUITER));
        fakes.know("another");
        join(RECRUITER, new Newcomer(new UserId("another"), TeamRole.DELEGATE, user("recruiter2")));
        standIn("recruiter");
        for (var protectedOne : List.of("recruiter", "another", "recruiter2")) {
            assertThrows(DelegateLimit.class, () -> service.remove(DELEGATE, job.id(), new UserId(protectedOne)));
        }
        service.remove(DELEGATE, job.id(), DELEGATE.id());
        assertEquals(List.of("recruiter", "recruiter2", "another"), team());
    }

    @Test
    void with_a_principal_go_their_delegates() {
        join(RECRUITER, NEW_MANAGER);
        standIn("manager");
        service.remove(RECRUITER, job.id(), MANAGER.id());
        assertEquals(List.of("recruiter"), team());
        assertEquals(List.of("removed manager", "removed interviewer"), fakes.audit.taken());
    }

    @Test
    void a_delegate_of_who_lost_their_role_or_is_inactive_only_looks() {
        standIn("recruiter");
        fakes.know("recruiter", TenantRole.HIRING_MANAGER);
        assertThrows(ForbiddenAction.class, () -> service.switchProspect(DELEGATE, job.id(), false));
        fakes.know("recruiter", TenantRole.RECRUITER);
        assertFalse(service.switchProspect(DELEGATE, job.id(), false).prospectEnabled());
        var recruiter = known("recruiter", TenantRole.RECRUITER);
        fakes.users.save(User.put(recruiter.id(), recruiter.profile(), recruiter.roles(), false));
        assertThrows(ForbiddenAction.class, () -> service.switchProspect(DELEGATE, job.id(), true));
        assertEquals(2, service.team(DELEGATE, job.id()).size());
    }

    @Test
    void the_prospect_switch_is_kept() {
        assertFalse(service.switchProspect(RECRUITER, job.id(), false).prospectEnabled());
        assertFalse(service.process(RECRUITER, job.id()).process().prospectEnabled());
    }

    @Test
    void a_switch_that_changes_nothing_is_no_change() {
        service.switchProspect(RECRUITER, job.id(), true);
        assertEquals(List.of(), fakes.audit.taken());
    }

    @Test
    void interviewers_of_the_job_and_readers_see_and_change_nothing() {
        join(RECRUITER, newcomer("interviewer", TeamRole.INTERVIEWER));
        var interviewer = caller("interviewer", TenantRole.INTERVIEWER);
        assertEquals(2, service.team(interviewer, job.id()).size());
        assertTrue(service.process(READER, job.id()).process().prospectEnabled());
        for (var looking : List.of(interviewer, READER)) {
            assertThrows(ForbiddenAction.class, () -> join(looking, NEW_MANAGER));
            assertThrows(ForbiddenAction.class, () -> service.switchProspect(looking, job.id(), false));
            assertThrows(ForbiddenAction.class, () -> service.remove(looking, job.id(), RECRUITER.id()));
        }
    }

    @Test
    void a_member_gets_another_role_that_they_hold_in_the_tenant() {
        join(RECRUITER, NEW_MANAGER);
        fakes.audit.taken();
        var interviewer = newcomer("manager", TeamRole.INTERVIEWER);
        assertEquals(
                TeamRole.INTERVIEWER,
                service.changeRole(RECRUITER, job.id(), interviewer).member().role());
        service.changeRole(RECRUITER, job.id(), interviewer);
        assertEquals(List.of("roles of JOB-1001"), fakes.audit.taken());
        assertEquals(List.of("changed 1", "changed 2"), fakes.jobNotices.lines());
        var refused = assertThrows(
                InvalidValue.class,
                () -> service.changeRole(RECRUITER, job.id(), newcomer("manager", TeamRole.RECRUITER)));
        assertEquals("ROLE_NOT_HELD", refused.code());
    }

    @Test
    void roles_are_changed_by_who_may_and_within_the_limits_of_delegates() {
        standIn("recruiter");
        var demoted = newcomer("recruiter", TeamRole.INTERVIEWER);
        assertThrows(DelegateLimit.class, () -> service.changeRole(DELEGATE, job.id(), demoted));
        assertThrows(LastRecruiter.class, () -> service.changeRole(ADMIN, job.id(), demoted));
        assertThrows(ForbiddenAction.class, () -> service.changeRole(READER, job.id(), demoted));
        assertThrows(JobNotFound.class, () -> service.changeRole(STRANGER, job.id(), demoted));
        assertThrows(NotOnTeam.class, () -> service.changeRole(ADMIN, job.id(), NEW_MANAGER));
        assertEquals(List.of(), fakes.audit.taken());
    }

    @Test
    void stages_are_planned_once_and_noted_and_told() {
        var plan = new ProcessPlan(ProcessPlan.standard().stages(), false, true, true);
        assertEquals(plan, service.plan(RECRUITER, job.id(), 0, plan).process().plan());
        assertEquals(1, service.plan(RECRUITER, job.id(), 1, plan).version());
        assertEquals(List.of("planned JOB-1001"), fakes.audit.taken());
        assertEquals(List.of("changed 1"), fakes.jobNotices.lines());
        assertThrows(ChangedMeanwhile.class, () -> service.plan(RECRUITER, job.id(), 0, plan));
        assertThrows(ForbiddenAction.class, () -> service.plan(READER, job.id(), 1, plan));
        assertThrows(JobNotFound.class, () -> service.plan(STRANGER, job.id(), 1, plan));
    }

    @Test
    void to_who_is_not_on_its_team_a_job_is_not_there() {
        assertThrows(JobNotFound.class, () -> service.team(STRANGER, job.id()));
        assertThrows(JobNotFound.class, () -> service.process(STRANGER, job.id()));
        assertThrows(JobNotFound.class, () -> join(STRANGER, NEW_MANAGER));
        assertThrows(JobNotFound.class, () -> service.remove(STRANGER, job.id(), RECRUITER.id()));
        assertThrows(JobNotFound.class, () -> service.switchProspect(STRANGER, job.id(), false));
    }

    @Test
    void what_is_not_there_is_not_found() {
        var nowhere = Samples.draft().id();
        assertThrows(JobNotFound.class, () -> service.team(ADMIN, nowhere));
        assertThrows(JobNotFound.class, () -> service.process(ADMIN, nowhere));
        assertThrows(JobNotFound.class, () -> service.join(ADMIN, nowhere, NEW_MANAGER));
        assertThrows(JobNotFound.class, () -> service.remove(ADMIN, nowhere, RECRUITER.id()));
        assertThrows(JobNotFound.class, () -> service.switchProspect(ADMIN, nowhere, true));
    }

    private boolean join(Caller caller, Newcomer newcomer) {
        return service.join(caller, job.id(), newcomer).isNew();
    }

    /** The interviewer becomes somebody's delegate; the audit begins after that. */
    private void standIn(String principal) {
        join(RECRUITER, new Newcomer(DELEGATE.id(), TeamRole.DELEGATE, user(principal)));
        fakes.audit.taken();
    }

    private List<String> team() {
        return service.team(ADMIN, job.id()).stream()
                .map(named -> named.member().userId().value())
                .toList();
    }

    private void assertRefused(String field, String code, Newcomer newcomer) {
        var refused = assertThrows(InvalidValue.class, () -> join(RECRUITER, newcomer));
        assertEquals(field + " " + code, refused.field() + " " + refused.code());
    }

    private static Newcomer newcomer(String id, TeamRole role) {
        return new Newcomer(new UserId(id), role, Optional.empty());
    }
}
