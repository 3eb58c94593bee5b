package dev.prospector.job.application.port.in.pipeline;

import java.util.List;
import java.util.Optional;

import dev.prospector.job.domain.Position;
import dev.prospector.job.domain.pipeline.Application;
import dev.prospector.job.domain.pipeline.ApplicationStatus;
import dev.prospector.job.domain.posting.JobId;
import dev.prospector.job.domain.process.Stage;
import dev.prospector.job.domain.process.StageId;
import dev.prospector.job.domain.user.Caller;

/**
 * Who stands where in a job, as far as the caller may see it: interviewers see no Prospect stage, and where
 * the job says so, hiring managers see there only whom they have exported (product.md 3). All methods throw
 * {@code JobNotFound} when the tenant has no such job or the caller may not see it.
 */
public interface Pipeline {
    /** Every stage in order, each with its oldest applications, {@code atMost} per stage. */
    List<Column> board(Caller caller, JobId job, int atMost);

    /**
     * The applications of one stage, oldest first.
     *
     * @param after where to go on; empty to begin
     * @throws dev.prospector.job.domain.process.StageNotFound when the job has no such stage that the caller sees
     */
    List<Application> inStage(Caller caller, JobId job, Sought sought, Optional<Position> after, int atMost);

    /** Who is looked for in a stage. @param status empty for all */
    record Sought(StageId stage, Optional<ApplicationStatus> status) {}

    /** One stage as the board shows it. */
    record Column(Stage stage, List<Application> applications) {}
}
