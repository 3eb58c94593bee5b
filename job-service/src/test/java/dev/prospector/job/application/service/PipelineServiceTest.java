package dev.prospector.job.application.service;

import static dev.prospector.job.Samples.ADMIN;
import static dev.prospector.job.Samples.MANAGER;
import static dev.prospector.job.Samples.READER;
import static dev.prospector.job.Samples.RECRUITER;
import static dev.prospector.job.Samples.STRANGER;
import static dev.prospector.job.Samples.caller;
import static dev.prospector.job.Samples.member;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.prospector.job.Samples;
import dev.prospector.job.application.port.in.pipeline.Pipeline;
import dev.prospector.job.domain.pipeline.Application;
import dev.prospector.job.domain.pipeline.ApplicationAdded;
import dev.prospector.job.domain.pipeline.ApplicationStatus;
import dev.prospector.job.domain.pipeline.RejectionReason;
import dev.prospector.job.domain.posting.Job;
import dev.prospector.job.domain.posting.JobNotFound;
import dev.prospector.job.domain.process.StageId;
import dev.prospector.job.domain.process.StageKind;
import dev.prospector.job.domain.process.StageNotFound;
import dev.prospector.job.domain.team.TeamRole;
import dev.prospector.job.domain.user.TenantRole;
import dev.prospector.job.domain.user.UserId;

class PipelineServiceTest {
    private final Fakes fakes = new Fakes();
    private final PipelineService service = fakes.pipeline;
    private final Job job = Samples.draft();

    @BeforeEach
    void job_is_there() {
        fakes.jobs.save(job);
    }

    @Test
    void the_board_shows_every_stage_in_order() {
        var prospect = added(0);

        var board = service.board(RECRUITER, job.id(), 10);

        assertEquals(
                List.of(StageKind.PROSPECT, StageKind.APPLICATION, StageKind.INTERVIEW, StageKind.OFFER),
                board.stream().map(column -> column.stage().kind()).toList());
        assertEquals(List.of(prospect), board.get(0).applications());
        assertEquals(List.of(), board.get(1).applications());
    }

    @Test
    void people_in_prospect_are_shown_when_it_is_switched_off() {
        var prospect = added(0);
        fakes.jobs.save(job.withProspect(false));

        assertEquals(
                List.of(prospect), service.board(RECRUITER, job.id(), 10).get(0).applications());
    }

    @Test
    void a_stage_is_listed_from_the_oldest_on() {
        var first = added(0);
        var second = added(1);
        var stage = job.process().prospect().id();

        assertEquals(List.of(first), service.inStage(RECRUITER, job.id(), all(stage), Optional.empty(), 1));
        assertEquals(
                List.of(second), service.inStage(RECRUITER, job.id(), all(stage), Optional.of(first.position()), 10));
    }

    @Test
    void what_is_not_there_is_not_found() {
        var other = Samples.draft(1002);
        var stage = other.process().prospect().id();

        assertThrows(JobNotFound.class, () -> service.board(ADMIN, other.id(), 10));
        assertThrows(JobNotFound.class, () -> service.inStage(ADMIN, other.id(), all(stage), Optional.empty(), 10));
        assertThrows(StageNotFound.class, () -> service.inStage(RECRUITER, job.id(), all(stage), Optional.empty(), 10));
    }

    @Test
    void interviewers_of_the_job_see_no_prospects_and_strangers_no_job() {
        fakes.jobs.save(job.joinedBy(member("colleague", TeamRole.INTERVIEWER)));
        var colleague = caller("colleague", TenantRole.RECRUITER);
        var prospects = job.process().prospect().id();
        added(0);

        assertEquals(
                List.of(StageKind.APPLICATION, StageKind.INTERVIEW, StageKind.OFFER),
                service.board(colleague, job.id(), 10).stream()
                        .map(column -> column.stage().kind())
                        .toList());
        assertThrows(
                StageNotFound.class, () -> service.inStage(colleague, job.id(), all(prospects), Optional.empty(), 10));
        var stage = job.process().stages().get(1).id();
        assertEquals(List.of(), service.inStage(colleague, job.id(), all(stage), Optional.empty(), 10));
        assertThrows(JobNotFound.class, () -> service.board(STRANGER, job.id(), 10));
        assertThrows(JobNotFound.class, () -> service.inStage(STRANGER, job.id(), all(stage), Optional.empty(), 10));
        assertEquals(4, service.board(READER, job.id(), 10).size());
    }

    @Test
    void where_the_job_withholds_prospects_hiring_managers_see_their_own_exports_only() {
        fakes.jobs.save(Samples.withheld(job.joinedBy(member("manager", TeamRole.HIRING_MANAGER))));
        added(0);
        var own = added(1, Samples.user("manager"));
        added(2, Samples.user("recruiter"));
        var ownToo = added(3, Samples.user("manager"));
        var prospects = job.process().prospect().id();

        var column = service.board(MANAGER, job.id(), 10).get(0);
        assertEquals(StageKind.PROSPECT, column.stage().kind());
        assertEquals(List.of(own, ownToo), column.applications());
        assertEquals(List.of(own), service.inStage(MANAGER, job.id(), all(prospects), Optional.empty(), 1));
        assertEquals(
                List.of(ownToo), service.inStage(MANAGER, job.id(), all(prospects), Optional.of(own.position()), 9));
        for (var other : List.of(RECRUITER, ADMIN, READER)) {
            assertEquals(
                    4, service.board(other, job.id(), 10).get(0).applications().size());
        }
    }

    @Test
    void only_those_of_a_status_are_listed_where_it_is_asked_for() {
        var running = added(0);
        var rejected = added(1).rejected(
                        RejectionReason.OTHER, Optional.empty(), job.process().prospect(), RECRUITER.id(), Samples.NOW);
        fakes.applications.save(rejected);
        var stage = job.process().prospect().id();

        assertEquals(List.of(running), listed(stage, ApplicationStatus.ACTIVE));
        assertEquals(List.of(rejected.after()), listed(stage, ApplicationStatus.REJECTED));
        assertEquals(List.of(), listed(stage, ApplicationStatus.WITHDRAWN));
    }

    private List<Application> listed(StageId stage, ApplicationStatus status) {
        var sought = new Pipeline.Sought(stage, Optional.of(status));
        return service.inStage(RECRUITER, job.id(), sought, Optional.empty(), 10);
    }

    private static Pipeline.Sought all(StageId stage) {
        return new Pipeline.Sought(stage, Optional.empty());
    }

    private Application added(int second, Optional<UserId> exporter) {
        var added = ApplicationAdded.exported(job, Samples.somebody(), exporter, Samples.NOW.plusSeconds(second));
        fakes.applications.addIfAbsent(added);
        return added.application();
    }

    private Application added(int second) {
        return added(second, Optional.empty());
    }
}
