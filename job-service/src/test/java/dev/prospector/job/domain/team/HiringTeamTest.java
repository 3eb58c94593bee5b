package dev.prospector.job.domain.team;

import static dev.prospector.job.Samples.delegate;
import static dev.prospector.job.Samples.known;
import static dev.prospector.job.Samples.member;
import static dev.prospector.job.Samples.user;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

import dev.prospector.job.domain.InvalidValue;
import dev.prospector.job.domain.user.Profile;
import dev.prospector.job.domain.user.TenantRole;
import dev.prospector.job.domain.user.User;
import dev.prospector.job.domain.user.UserId;

class HiringTeamTest {
    private final HiringTeam team = new HiringTeam(List.of(member("recruiter", TeamRole.RECRUITER)));

    @Test
    void members_stand_in_the_order_in_which_they_joined() {
        var larger = team.joinedBy(member("manager", TeamRole.HIRING_MANAGER));

        assertEquals(
                List.of(member("recruiter", TeamRole.RECRUITER), member("manager", TeamRole.HIRING_MANAGER)),
                larger.members());
    }

    @Test
    void joining_again_in_the_same_role_changes_nothing() {
        assertEquals(team, team.joinedBy(member("recruiter", TeamRole.RECRUITER)));
    }

    @Test
    void a_member_has_one_role() {
        assertThrows(AlreadyOnTeam.class, () -> team.joinedBy(member("recruiter", TeamRole.INTERVIEWER)));
    }

    @Test
    void users_who_differ_in_case_are_two() {
        assertEquals(
                2,
                team.joinedBy(member("Recruiter", TeamRole.INTERVIEWER))
                        .members()
                        .size());
    }

    @Test
    void a_delegate_stands_in_for_a_recruiter_or_hiring_manager_of_the_team() {
        var larger = team.joinedBy(member("manager", TeamRole.HIRING_MANAGER))
                .joinedBy(delegate("one", "recruiter"))
                .joinedBy(delegate("two", "manager"))
                .joinedBy(member("interviewer", TeamRole.INTERVIEWER));
        assertEquals(5, larger.members().size());
        for (var none : List.of("interviewer", "one", "stranger")) {
            assertRefused("delegateOf", "NO_PRINCIPAL", () -> larger.joinedBy(delegate("three", none)));
        }
    }

    @Test
    void nobody_stands_in_for_two_or_for_themselves() {
        var larger = team.joinedBy(member("manager", TeamRole.HIRING_MANAGER)).joinedBy(delegate("one", "recruiter"));
        assertEquals(larger, larger.joinedBy(delegate("one", "recruiter")));
        assertThrows(AlreadyOnTeam.class, () -> larger.joinedBy(delegate("one", "manager")));
        assertThrows(AlreadyOnTeam.class, () -> larger.joinedBy(delegate("manager", "manager")));
    }

    @Test
    void a_delegate_names_a_principal_and_nobody_else_does() {
        assertRefused(
                "delegateOf",
                "NO_PRINCIPAL",
                () -> new HiringTeamMember(new UserId("one"), TeamRole.DELEGATE, Optional.empty()));
        assertRefused(
                "delegateOf",
                "ONLY_FOR_DELEGATES",
                () -> new HiringTeamMember(new UserId("one"), TeamRole.INTERVIEWER, user("recruiter")));
    }

    @Test
    void only_tenant_recruiters_join_as_recruiter_and_hiring_managers_as_hiring_manager() {
        var recruiter = known("somebody", TenantRole.RECRUITER);
        var manager = known("somebody", TenantRole.HIRING_MANAGER);
        assertEquals(member("somebody", TeamRole.RECRUITER), joining(recruiter, TeamRole.RECRUITER));
        assertEquals(member("somebody", TeamRole.HIRING_MANAGER), joining(manager, TeamRole.HIRING_MANAGER));
        assertRefused("role", "ROLE_NOT_HELD", () -> joining(manager, TeamRole.RECRUITER));
        assertRefused("role", "ROLE_NOT_HELD", () -> joining(recruiter, TeamRole.HIRING_MANAGER));
        assertRefused("role", "ROLE_NOT_HELD", () -> joining(known("admin", TenantRole.ADMIN), TeamRole.RECRUITER));
    }

    @Test
    void anyone_joins_as_interviewer_or_delegate() {
        var nobodyYet = known("somebody");
        assertEquals(member("somebody", TeamRole.INTERVIEWER), joining(nobodyYet, TeamRole.INTERVIEWER));
        assertEquals(
                delegate("somebody", "recruiter"),
                HiringTeamMember.joining(nobodyYet, TeamRole.DELEGATE, user("recruiter")));
    }

    @Test
    void who_is_inactive_joins_no_team() {
        var gone = new User(new UserId("somebody"), new Profile(null, null, null), Set.of(), false, Optional.empty());
        assertRefused("userId", "INACTIVE_USER", () -> joining(gone, TeamRole.INTERVIEWER));
    }

    @Test
    void with_a_member_go_those_who_stand_in_for_them() {
        var larger = team.joinedBy(member("manager", TeamRole.HIRING_MANAGER))
                .joinedBy(delegate("one", "manager"))
                .joinedBy(delegate("two", "recruiter"));
        assertEquals(team.joinedBy(delegate("two", "recruiter")), larger.leftBy(new UserId("manager")));
        assertEquals(
                List.of(member("manager", TeamRole.HIRING_MANAGER), delegate("one", "manager")),
                larger.leavers(new UserId("manager")));
        assertEquals(3, larger.leftBy(new UserId("one")).members().size());
        assertThrows(NotOnTeam.class, () -> larger.leftBy(new UserId("stranger")));
    }

    @Test
    void the_last_recruiter_stays() {
        var two = team.joinedBy(member("recruiter2", TeamRole.RECRUITER))
                .joinedBy(member("manager", TeamRole.HIRING_MANAGER));
        var one = two.leftBy(new UserId("recruiter"));
        assertThrows(LastRecruiter.class, () -> one.leftBy(new UserId("recruiter2")));
        assertEquals(1, one.leftBy(new UserId("manager")).members().size());
    }

    @Test
    void a_team_that_has_no_recruiter_needs_none() {
        var managers = new HiringTeam(List.of(member("manager", TeamRole.HIRING_MANAGER)));
        assertEquals(List.of(), managers.leftBy(new UserId("manager")).members());
    }

    @Test
    void who_changes_their_role_stands_last() {
        var changed =
                team.joinedBy(member("two", TeamRole.RECRUITER)).changedBy(member("recruiter", TeamRole.INTERVIEWER));
        assertEquals(
                List.of(member("two", TeamRole.RECRUITER), member("recruiter", TeamRole.INTERVIEWER)),
                changed.members());
        assertSame(changed, changed.changedBy(member("two", TeamRole.RECRUITER)));
        assertThrows(NotOnTeam.class, () -> changed.changedBy(member("stranger", TeamRole.INTERVIEWER)));
    }

    @Test
    void the_last_recruiter_stays_recruiter() {
        var larger = team.joinedBy(member("manager", TeamRole.HIRING_MANAGER));
        assertThrows(LastRecruiter.class, () -> larger.changedBy(member("recruiter", TeamRole.HIRING_MANAGER)));
        assertThrows(LastRecruiter.class, () -> larger.changedBy(delegate("recruiter", "manager")));
    }

    @Test
    void delegates_stay_with_who_may_have_them_and_go_otherwise() {
        var larger = team.joinedBy(member("manager", TeamRole.HIRING_MANAGER)).joinedBy(delegate("one", "manager"));
        assertEquals(
                List.of(
                        member("recruiter", TeamRole.RECRUITER),
                        delegate("one", "manager"),
                        member("manager", TeamRole.RECRUITER)),
                larger.changedBy(member("manager", TeamRole.RECRUITER)).members());
        assertEquals(
                List.of(member("recruiter", TeamRole.RECRUITER), member("manager", TeamRole.INTERVIEWER)),
                larger.changedBy(member("manager", TeamRole.INTERVIEWER)).members());
    }

    @Test
    void who_becomes_a_delegate_needs_a_principal_other_than_themselves() {
        var larger = team.joinedBy(member("manager", TeamRole.HIRING_MANAGER)).joinedBy(delegate("one", "manager"));
        assertRefused("delegateOf", "NO_PRINCIPAL", () -> larger.changedBy(delegate("manager", "manager")));
        assertRefused("delegateOf", "NO_PRINCIPAL", () -> larger.changedBy(delegate("manager", "one")));
        assertEquals(
                List.of(member("recruiter", TeamRole.RECRUITER), delegate("manager", "recruiter")),
                larger.changedBy(delegate("manager", "recruiter")).members());
    }

    private static HiringTeamMember joining(User user, TeamRole role) {
        return HiringTeamMember.joining(user, role, Optional.empty());
    }

    private static void assertRefused(String field, String code, Executable joining) {
        var refused = assertThrows(InvalidValue.class, joining);
        assertEquals(field + " " + code, refused.field() + " " + refused.code());
    }
}
