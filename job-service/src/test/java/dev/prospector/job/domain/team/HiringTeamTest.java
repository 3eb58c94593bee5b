package dev.prospector.job.domain.team;

import static dev.prospector.job.Samples.member;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

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
    void only_recruiters_and_hiring_managers_of_the_job_export() {
        var larger = team.joinedBy(member("manager", TeamRole.HIRING_MANAGER))
                .joinedBy(member("interviewer", TeamRole.INTERVIEWER));

        assertTrue(larger.mayExport(new UserId("recruiter")));
        assertTrue(larger.mayExport(new UserId("manager")));
        assertFalse(larger.mayExport(new UserId("interviewer")));
        assertFalse(larger.mayExport(new UserId("stranger")));
    }
}
