package dev.prospector.job.application.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.prospector.job.Samples;
import dev.prospector.job.application.port.out.InMemoryApplications;
import dev.prospector.job.application.port.out.InMemoryJobs;
import dev.prospector.job.domain.pipeline.Application;
import dev.prospector.job.domain.pipeline.ProspectAdded;
import dev.prospector.job.domain.posting.Job;
import dev.prospector.job.domain.posting.JobNotFound;
import dev.prospector.job.domain.process.StageKind;
import dev.prospector.job.domain.process.StageNotFound;

class PipelineServiceTest {
    private final InMemoryJobs jobs = new InMemoryJobs();
    private final InMemoryApplications applications = new InMemoryApplications();
    private final PipelineService service = new PipelineService(jobs, applications);
    private final Job job = Samples.draft();

    @BeforeEach
    void job_is_there() {
        jobs.save(job);
    }

    @Test
    void the_board_shows_every_stage_in_order() {
        var prospect = added(0);

        var board = service.board(job.id(), 10);

        assertEquals(
                List.of(StageKind.values()),
                board.stream().map(column -> column.stage().kind()).toList());
        assertEquals(List.of(prospect), board.get(0).applications());
        assertEquals(List.of(), board.get(1).applications());
    }

    @Test
    void people_in_prospect_are_shown_when_it_is_switched_off() {
        var prospect = added(0);
        jobs.save(job.withProspect(false));

        assertEquals(List.of(prospect), service.board(job.id(), 10).get(0).applications());
    }

    @Test
    void a_stage_is_listed_from_the_oldest_on() {
        var first = added(0);
        var second = added(1);
        var stage = job.process().prospect().id();

        assertEquals(List.of(first), service.inStage(job.id(), stage, Optional.empty(), 1));
        assertEquals(List.of(second), service.inStage(job.id(), stage, Optional.of(first.position()), 10));
    }

    @Test
    void what_is_not_there_is_not_found() {
        var other = Samples.draft(1002);
        var stage = other.process().prospect().id();

        assertThrows(JobNotFound.class, () -> service.board(other.id(), 10));
        assertThrows(JobNotFound.class, () -> service.inStage(other.id(), stage, Optional.empty(), 10));
        assertThrows(StageNotFound.class, () -> service.inStage(job.id(), stage, Optional.empty(), 10));
    }

    private Application added(int second) {
        var added = ProspectAdded.exported(job, Samples.somebody(), Optional.empty(), Samples.NOW.plusSeconds(second));
        applications.addIfAbsent(added);
        return added.application();
    }
}
