package dev.prospector.job.domain.posting;

import static dev.prospector.job.Samples.caller;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import dev.prospector.job.domain.team.TeamRole;
import dev.prospector.job.domain.user.TenantRole;

class JobRoleTest {
    @ParameterizedTest
    @CsvSource({
        "RECRUITER, RECRUITER, RECRUITER",
        "HIRING_MANAGER, HIRING_MANAGER, HIRING_MANAGER",
        "INTERVIEWER, INTERVIEWER, INTERVIEWER",
        "RECRUITER, INTERVIEWER, INTERVIEWER",
        "READ_ONLY, INTERVIEWER, INTERVIEWER"
    })
    void tenant_role_and_place_on_the_team_count_together(TenantRole tenantRole, TeamRole onTeam, JobRole role) {
        assertEquals(role, JobRole.of(caller("somebody", tenantRole), Optional.of(onTeam)));
    }

    @ParameterizedTest
    @CsvSource({"HIRING_MANAGER, RECRUITER", "INTERVIEWER, RECRUITER", "RECRUITER, HIRING_MANAGER"})
    void who_is_no_recruiter_or_hiring_manager_of_the_tenant_is_none_on_a_job(TenantRole tenantRole, TeamRole onTeam) {
        assertEquals(JobRole.INTERVIEWER, JobRole.of(caller("somebody", tenantRole), Optional.of(onTeam)));
    }

    @ParameterizedTest
    @EnumSource(names = {"RECRUITER", "HIRING_MANAGER", "INTERVIEWER"})
    void without_a_place_on_the_team_one_is_a_stranger(TenantRole tenantRole) {
        assertEquals(JobRole.STRANGER, JobRole.of(caller("somebody", tenantRole), Optional.empty()));
    }

    @Test
    void readers_and_admins_need_no_place_on_the_team() {
        assertEquals(JobRole.READER, JobRole.of(caller("reader", TenantRole.READ_ONLY), Optional.empty()));
        assertEquals(JobRole.ADMIN, JobRole.of(caller("admin", TenantRole.ADMIN), Optional.empty()));
    }

    @Test
    void an_admin_stays_one_whatever_they_are_on_the_team() {
        assertEquals(JobRole.ADMIN, JobRole.of(caller("admin", TenantRole.ADMIN), Optional.of(TeamRole.INTERVIEWER)));
    }
}
