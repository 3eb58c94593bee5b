package dev.prospector.job.domain.access;

import java.util.Optional;

import dev.prospector.job.domain.pipeline.Application;
import dev.prospector.job.domain.pipeline.ApplicationId;
import dev.prospector.job.domain.posting.JobOverview;
import dev.prospector.job.domain.process.Stage;

/**
 * A job that somebody is in, as one caller sees it on that person's page.
 *
 * @param id of the application, for the place in a list
 * @param application empty where the caller sees no more of the job than its title, Job ID and status
 * @param doubled whether the person is in the job once more, under another id; told to who sees everybody in it
 */
public record SeenEngagement(
        ApplicationId id, JobOverview job, Optional<SeenApplication> application, boolean doubled) {
    /** Empty where the caller sees nothing of it. */
    public static Optional<SeenEngagement> of(Application application, Stage stage, boolean doubled, SeenJob job) {
        var whole = new SeenApplication(application, stage, job.rights());
        return switch (job.rights().sightOf(stage.kind(), application.exporter())) {
            case APPLICATION ->
                Optional.of(new SeenEngagement(
                        application.id(),
                        job.overview(),
                        Optional.of(whole),
                        doubled && job.rights().seeAllProspects()));
            case JOB -> Optional.of(new SeenEngagement(application.id(), job.overview(), Optional.empty(), false));
            case NOTHING -> Optional.empty();
        };
    }
}
