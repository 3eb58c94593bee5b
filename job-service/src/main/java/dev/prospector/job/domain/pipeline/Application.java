package dev.prospector.job.domain.pipeline;

import java.time.Instant;
import java.util.Optional;

import dev.prospector.job.domain.posting.JobId;
import dev.prospector.job.domain.process.StageId;
import dev.prospector.job.domain.user.UserId;

/**
 * One candidate in one job, at most once (product.md 2.4).
 *
 * @param since when it came into its present stage
 * @param creditedTo who brought the person in; empty where nobody knows
 */
public record Application(
        ApplicationId id,
        JobId jobId,
        CandidateId candidateId,
        StageId stageId,
        ApplicationSource source,
        Optional<UserId> creditedTo,
        Instant since) {

    public Position position() {
        return new Position(since, id);
    }

    /** A place in the order of a stage, oldest first; what a list goes on after. */
    public record Position(Instant since, ApplicationId id) {}
}
