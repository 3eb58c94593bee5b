package dev.prospector.job.domain.posting;

import static dev.prospector.job.domain.posting.JobAction.ACTIVATE;
import static dev.prospector.job.domain.posting.JobAction.ADD_TEAM_MEMBER;
import static dev.prospector.job.domain.posting.JobAction.CLOSE;
import static dev.prospector.job.domain.posting.JobAction.DELETE;
import static dev.prospector.job.domain.posting.JobAction.SET_PROSPECT;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JobRightsTest {
    @ParameterizedTest
    @EnumSource(names = {"ADMIN", "RECRUITER"})
    void admins_and_the_jobs_recruiters_may_do_everything(JobRole role) {
        for (var action : JobAction.values()) {
            assertDoesNotThrow(() -> new JobRights(role, true).demand(action));
        }
    }

    @Test
    void hiring_managers_close_nothing() {
        var manager = new JobRights(JobRole.HIRING_MANAGER, false);
        List.of(ACTIVATE, ADD_TEAM_MEMBER, SET_PROSPECT, DELETE)
                .forEach(action -> assertDoesNotThrow(() -> manager.demand(action)));
        assertThrows(ForbiddenAction.class, () -> manager.demand(CLOSE));
        assertEquals(List.of(ADD_TEAM_MEMBER, SET_PROSPECT, DELETE), manager.actions(JobStatus.ACTIVE));
    }

    @Test
    void hiring_managers_delete_only_jobs_without_applicants() {
        var manager = new JobRights(JobRole.HIRING_MANAGER, true);
        assertThrows(JobHasApplicants.class, () -> manager.demand(DELETE));
        assertEquals(List.of(ADD_TEAM_MEMBER, SET_PROSPECT), manager.actions(JobStatus.ACTIVE));
        assertDoesNotThrow(() -> manager.demand(ADD_TEAM_MEMBER));
    }

    @ParameterizedTest
    @EnumSource(names = {"INTERVIEWER", "READER", "STRANGER"})
    void others_change_nothing(JobRole role) {
        var rights = new JobRights(role, false);
        for (var action : JobAction.values()) {
            assertThrows(ForbiddenAction.class, () -> rights.demand(action));
        }
        assertEquals(List.of(), rights.actions(JobStatus.DRAFT));
    }

    @Test
    void strangers_see_nothing_and_interviewers_no_prospects() {
        assertFalse(new JobRights(JobRole.STRANGER, false).see());
        assertFalse(new JobRights(JobRole.STRANGER, false).seeProspects());
        assertTrue(new JobRights(JobRole.INTERVIEWER, false).see());
        assertFalse(new JobRights(JobRole.INTERVIEWER, false).seeProspects());
        assertTrue(new JobRights(JobRole.HIRING_MANAGER, false).seeProspects());
        assertTrue(new JobRights(JobRole.READER, false).seeProspects());
    }
}
