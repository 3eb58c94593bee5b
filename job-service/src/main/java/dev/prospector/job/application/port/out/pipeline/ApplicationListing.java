package dev.prospector.job.application.port.out.pipeline;

import java.util.List;
import java.util.Optional;

import dev.prospector.job.domain.pipeline.Application;
import dev.prospector.job.domain.pipeline.ApplicationId;
import dev.prospector.job.domain.pipeline.CandidateId;
import dev.prospector.job.domain.process.Stage;

/** The tenant's applications by person, whatever the job. */
public interface ApplicationListing {
    /** The newest first; only those older than {@code before}, if given. */
    List<Placed> newestOf(CandidateId person, Optional<ApplicationId> before, int atMost);

    /** An application with the stage that it is in. */
    record Placed(Application application, Stage stage) {}
}
