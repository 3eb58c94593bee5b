package dev.prospector.job.application.service;

import static dev.prospector.job.Samples.member;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import dev.prospector.job.Samples;
import dev.prospector.job.application.port.out.InMemoryJobNumbers;
import dev.prospector.job.application.port.out.InMemoryJobs;
import dev.prospector.job.domain.posting.JobId;
import dev.prospector.job.domain.posting.JobNotFound;
import dev.prospector.job.domain.posting.JobOverview;
import dev.prospector.job.domain.posting.JobStatus;
import dev.prospector.job.domain.team.TeamRole;

class JobServiceTest {
    private final JobService service =
            new JobService(new InMemoryJobs(), new InMemoryJobNumbers(), Clock.fixed(Samples.NOW, ZoneOffset.UTC));

    @Test
    void jobs_are_counted_from_1001() {
        assertEquals("JOB-1001", create().number().toString());
        assertEquals("JOB-1002", create().number().toString());
    }

    @Test
    void a_job_is_found_as_it_was_made() {
        var job = create();

        assertEquals(job, service.find(job.id()));
        assertEquals(Samples.NOW, job.createdAt());
        assertEquals(List.of(job), service.newest(Optional.of(JobStatus.DRAFT), Optional.empty(), 10));
    }

    @Test
    void an_activated_job_is_active() {
        var job = create();

        assertEquals(JobStatus.ACTIVE, service.activate(job.id()).status());
        assertEquals(JobStatus.ACTIVE, service.find(job.id()).status());
    }

    @Test
    void a_member_joins_once() {
        var job = create();

        assertTrue(service.join(job.id(), member("manager", TeamRole.HIRING_MANAGER)));
        assertFalse(service.join(job.id(), member("manager", TeamRole.HIRING_MANAGER)));
        assertEquals(2, service.team(job.id()).members().size());
    }

    @Test
    void the_team_of_an_active_job_may_grow() {
        var job = create();
        service.activate(job.id());

        assertTrue(service.join(job.id(), member("manager", TeamRole.HIRING_MANAGER)));
    }

    @Test
    void the_prospect_switch_is_kept() {
        var job = create();

        assertFalse(service.switchProspect(job.id(), false).prospectEnabled());
        assertFalse(service.process(job.id()).prospectEnabled());
    }

    @Test
    void what_is_not_there_is_not_found() {
        JobId nowhere = Samples.draft().id();

        assertThrows(JobNotFound.class, () -> service.find(nowhere));
        assertThrows(JobNotFound.class, () -> service.activate(nowhere));
        assertThrows(JobNotFound.class, () -> service.team(nowhere));
        assertThrows(JobNotFound.class, () -> service.join(nowhere, member("manager", TeamRole.INTERVIEWER)));
        assertThrows(JobNotFound.class, () -> service.process(nowhere));
        assertThrows(JobNotFound.class, () -> service.switchProspect(nowhere, true));
    }

    private JobOverview create() {
        return service.create(Samples.RECRUITER, Samples.DETAILS);
    }
}
