package dev.prospector.job.domain.posting;

import static dev.prospector.job.domain.posting.JobAction.ACTIVATE;
import static dev.prospector.job.domain.posting.JobAction.ADD_TEAM_MEMBER;
import static dev.prospector.job.domain.posting.JobAction.CLOSE;
import static dev.prospector.job.domain.posting.JobAction.DELETE;
import static dev.prospector.job.domain.posting.JobAction.SET_PROSPECT;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class JobActionTest {
    private final JobRights all = new JobRights(JobRole.ADMIN, false);

    @Test
    void a_draft_is_activated_and_an_active_job_is_closed() {
        assertEquals(List.of(ACTIVATE, ADD_TEAM_MEMBER, SET_PROSPECT, DELETE), all.actions(JobStatus.DRAFT));
        assertEquals(List.of(ADD_TEAM_MEMBER, SET_PROSPECT, CLOSE, DELETE), all.actions(JobStatus.ACTIVE));
    }

    @Test
    void team_and_prospect_switch_of_a_closed_job_can_be_changed_still() {
        assertEquals(List.of(ADD_TEAM_MEMBER, SET_PROSPECT, DELETE), all.actions(JobStatus.CLOSED));
    }
}
