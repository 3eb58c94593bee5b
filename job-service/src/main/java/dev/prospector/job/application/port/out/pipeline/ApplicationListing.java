package dev.prospector.job.application.port.out.pipeline;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import dev.prospector.job.domain.pipeline.Application;
import dev.prospector.job.domain.pipeline.ApplicationId;
import dev.prospector.job.domain.pipeline.ApplicationStatus;
import dev.prospector.job.domain.pipeline.CandidateId;
import dev.prospector.job.domain.process.Stage;

/** The tenant's applications by person, whatever the job. */
public interface ApplicationListing {
    /**
     * The newest first; only those older than {@code before}, if given.
     *
     * @param person all their ids
     * @param status only those of this status; empty for all
     */
    List<Placed> newestOf(
            Collection<CandidateId> person,
            Optional<ApplicationStatus> status,
            Optional<ApplicationId> before,
            int atMost);

    /**
     * An application with the stage that it is in.
     *
     * @param doubled whether the person is in that job under another id too
     */
    record Placed(Application application, Stage stage, boolean doubled) {}
}
