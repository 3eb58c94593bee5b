package dev.prospector.job.domain.access;

import static dev.prospector.job.Samples.delegate;
import static dev.prospector.job.Samples.member;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.prospector.job.Samples;
import dev.prospector.job.domain.team.TeamRole;
import dev.prospector.job.domain.user.TenantRole;

class PlaceTest {
    @ParameterizedTest
    @CsvSource({"RECRUITER, RECRUITER", "HIRING_MANAGER, HIRING_MANAGER", "INTERVIEWER, INTERVIEWER"})
    void a_place_is_what_the_team_says(TeamRole role, Relation relation) {
        assertEquals(new Place(relation, Optional.empty()), Place.of(member("somebody", role), Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource({"RECRUITER, DELEGATE_OF_RECRUITER", "HIRING_MANAGER, DELEGATE_OF_HIRING_MANAGER"})
    void a_delegate_is_as_whom_they_stand_in_for(TeamRole role, Relation relation) {
        var principal = principal(role, Set.of(TenantRole.RECRUITER, TenantRole.HIRING_MANAGER));
        assertEquals(
                new Place(relation, Samples.user("principal")),
                Place.of(delegate("somebody", "principal"), Optional.of(principal)));
    }

    @ParameterizedTest
    @CsvSource({"RECRUITER, HIRING_MANAGER", "HIRING_MANAGER, RECRUITER", "INTERVIEWER, RECRUITER"})
    void a_delegate_of_who_no_longer_holds_the_tenant_role_counts_as_interviewer(TeamRole role, TenantRole held) {
        assertEquals(Relation.INTERVIEWER, ofDelegate(Optional.of(principal(role, Set.of(held)))));
        assertEquals(Relation.INTERVIEWER, ofDelegate(Optional.of(principal(role, Set.of()))));
    }

    @Test
    void a_delegate_of_nobody_counts_as_interviewer() {
        assertEquals(Relation.INTERVIEWER, ofDelegate(Optional.empty()));
    }

    @Test
    void delegates_have_no_delegates() {
        var principal = new Principal(delegate("principal", "recruiter"), Set.of(TenantRole.RECRUITER));
        assertEquals(Relation.INTERVIEWER, ofDelegate(Optional.of(principal)));
    }

    @Test
    void an_approver_keeps_their_place() {
        var place = Place.of(member("somebody", TeamRole.RECRUITER), Optional.empty());
        assertEquals(ApproverPart.NONE, place.approval());
        assertEquals(
                new Place(Relation.RECRUITER, Optional.empty(), ApproverPart.ASKED), place.with(ApproverPart.ASKED));
    }

    private static Relation ofDelegate(Optional<Principal> principal) {
        return Place.of(delegate("somebody", "principal"), principal).relation();
    }

    private static Principal principal(TeamRole role, Set<TenantRole> roles) {
        return new Principal(member("principal", role), roles);
    }
}
