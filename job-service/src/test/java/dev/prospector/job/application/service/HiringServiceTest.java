package dev.prospector.job.application.service;

import static dev.prospector.job.Samples.ADMIN;
import static dev.prospector.job.Samples.MANAGER;
import static dev.prospector.job.Samples.READER;
import static dev.prospector.job.Samples.RECRUITER;
import static dev.prospector.job.Samples.STRANGER;
import static dev.prospector.job.Samples.caller;
import static dev.prospector.job.Samples.member;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.prospector.job.Samples;
import dev.prospector.job.domain.posting.ForbiddenAction;
import dev.prospector.job.domain.posting.Job;
import dev.prospector.job.domain.posting.JobNotFound;
import dev.prospector.job.domain.team.HiringTeamMember;
import dev.prospector.job.domain.team.TeamRole;
import dev.prospector.job.domain.user.TenantRole;

class HiringServiceTest {
    private static final HiringTeamMember NEW_MANAGER = member("manager", TeamRole.HIRING_MANAGER);

    private final Fakes fakes = new Fakes();
    private final HiringService service = fakes.hiring;
    private final Job job = Samples.draft();

    @BeforeEach
    void job_is_there() {
        fakes.jobs.save(job);
    }

    @Test
    void a_member_joins_once() {
        assertTrue(service.join(RECRUITER, job.id(), NEW_MANAGER));
        assertFalse(service.join(RECRUITER, job.id(), NEW_MANAGER));
        assertEquals(2, service.team(RECRUITER, job.id()).members().size());
    }

    @Test
    void the_team_of_an_active_job_may_grow() {
        fakes.jobs.save(job.activated());
        assertTrue(service.join(RECRUITER, job.id(), NEW_MANAGER));
    }

    @Test
    void who_joins_may_act_at_once() {
        assertThrows(JobNotFound.class, () -> service.switchProspect(MANAGER, job.id(), false));
        service.join(RECRUITER, job.id(), NEW_MANAGER);
        assertFalse(service.switchProspect(MANAGER, job.id(), false).prospectEnabled());
        assertTrue(service.join(MANAGER, job.id(), member("recruiter2", TeamRole.RECRUITER)));
    }

    @Test
    void the_prospect_switch_is_kept() {
        assertFalse(service.switchProspect(RECRUITER, job.id(), false).prospectEnabled());
        assertFalse(service.process(RECRUITER, job.id()).prospectEnabled());
    }

    @Test
    void interviewers_of_the_job_and_readers_see_and_change_nothing() {
        service.join(RECRUITER, job.id(), member("interviewer", TeamRole.INTERVIEWER));
        var interviewer = caller("interviewer", TenantRole.INTERVIEWER);
        assertEquals(2, service.team(interviewer, job.id()).members().size());
        assertTrue(service.process(READER, job.id()).prospectEnabled());
        assertThrows(ForbiddenAction.class, () -> service.join(interviewer, job.id(), NEW_MANAGER));
        assertThrows(ForbiddenAction.class, () -> service.switchProspect(interviewer, job.id(), false));
        assertThrows(ForbiddenAction.class, () -> service.join(READER, job.id(), NEW_MANAGER));
    }

    @Test
    void to_who_is_not_on_its_team_a_job_is_not_there() {
        assertThrows(JobNotFound.class, () -> service.team(STRANGER, job.id()));
        assertThrows(JobNotFound.class, () -> service.process(STRANGER, job.id()));
        assertThrows(JobNotFound.class, () -> service.join(STRANGER, job.id(), NEW_MANAGER));
        assertThrows(JobNotFound.class, () -> service.switchProspect(STRANGER, job.id(), false));
    }

    @Test
    void what_is_not_there_is_not_found() {
        var nowhere = Samples.draft().id();
        assertThrows(JobNotFound.class, () -> service.team(ADMIN, nowhere));
        assertThrows(JobNotFound.class, () -> service.process(ADMIN, nowhere));
        assertThrows(JobNotFound.class, () -> service.join(ADMIN, nowhere, NEW_MANAGER));
        assertThrows(JobNotFound.class, () -> service.switchProspect(ADMIN, nowhere, true));
    }
}
