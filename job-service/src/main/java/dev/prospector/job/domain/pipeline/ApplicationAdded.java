package dev.prospector.job.domain.pipeline;

import java.time.Instant;
import java.util.Optional;

import dev.prospector.job.domain.TimeOrderedId;
import dev.prospector.job.domain.posting.Job;
import dev.prospector.job.domain.process.Stage;
import dev.prospector.job.domain.user.UserId;

/** A new application in a stage of its job, with the stage event that tells of it. */
public record ApplicationAdded(Application application, StageEvent entry) {
    /** By an export: the source is LinkedIn, the credit the exporter's (product.md 2.4). */
    public static ApplicationAdded exported(Job job, CandidateId candidate, Optional<UserId> exporter, Instant now) {
        return in(job.process().prospect(), job, candidate, ApplicationSource.LINKEDIN, exporter, now);
    }

    /**
     * By a user, into the job's entrance for them (product.md 2.10, 3). Throws {@code JobNotActive} where the job takes nobody.
     */
    public static ApplicationAdded byHand(Job job, Stage entrance, CandidateId candidate, UserId author, Instant now) {
        job.demandActive();
        return in(entrance, job, candidate, ApplicationSource.MANUAL, Optional.of(author), now);
    }

    private static ApplicationAdded in(
            Stage stage,
            Job job,
            CandidateId candidate,
            ApplicationSource source,
            Optional<UserId> creditedTo,
            Instant now) {
        var application = new Application(
                ApplicationId.madeAt(now),
                job.id(),
                candidate,
                stage.id(),
                source,
                creditedTo,
                now,
                Progress.begunIn(stage),
                0);
        var entry = new StageEvent(
                TimeOrderedId.at(now),
                application.id(),
                stage.id(),
                stage.name(),
                StageEventKind.ENTERED,
                Optional.empty(),
                creditedTo,
                now);
        return new ApplicationAdded(application, entry);
    }
}
