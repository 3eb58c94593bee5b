package dev.prospector.job.domain.pipeline;

import java.time.Instant;
import java.util.Optional;

import dev.prospector.job.domain.TimeOrderedId;
import dev.prospector.job.domain.posting.Job;
import dev.prospector.job.domain.user.UserId;

/** A new application in a stage of its job, with the stage event that tells of it. */
public record ApplicationAdded(Application application, StageEvent entry) {
    /** By an export: the source is LinkedIn, the credit the exporter's (product.md 2.4). */
    public static ApplicationAdded exported(Job job, CandidateId candidate, Optional<UserId> exporter, Instant now) {
        var stage = job.process().prospect();
        var application = new Application(
                ApplicationId.madeAt(now), job.id(), candidate, stage.id(), ApplicationSource.LINKEDIN, exporter, now);
        var entry = new StageEvent(TimeOrderedId.at(now), application.id(), stage.id(), stage.name(), exporter, now);
        return new ApplicationAdded(application, entry);
    }
}
