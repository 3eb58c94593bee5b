package dev.prospector.job.domain.posting;

import static dev.prospector.job.domain.posting.JobAction.ACTIVATE;
import static dev.prospector.job.domain.posting.JobAction.ADD_TEAM_MEMBER;
import static dev.prospector.job.domain.posting.JobAction.SET_PROSPECT;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import dev.prospector.job.Samples;
import dev.prospector.job.domain.user.TenantRole;

class JobActionTest {
    @ParameterizedTest
    @EnumSource(names = {"ADMIN", "RECRUITER", "HIRING_MANAGER"})
    void those_who_hire_may_change_a_job_and_activate_a_draft(TenantRole role) {
        var caller = Samples.caller("somebody", role);

        assertEquals(List.of(ACTIVATE, ADD_TEAM_MEMBER, SET_PROSPECT), JobAction.of(caller, JobStatus.DRAFT));
        assertEquals(List.of(ADD_TEAM_MEMBER, SET_PROSPECT), JobAction.of(caller, JobStatus.ACTIVE));
    }

    @ParameterizedTest
    @EnumSource(names = {"INTERVIEWER", "READ_ONLY"})
    void others_only_look(TenantRole role) {
        assertEquals(List.of(), JobAction.of(Samples.caller("somebody", role), JobStatus.DRAFT));
    }
}
