package dev.prospector.job.domain.export;

import dev.prospector.job.domain.pipeline.Application;
import dev.prospector.job.domain.pipeline.ApplicationId;

/** Where an export ended: in the application it made, or in the one that was there already. */
public record Landing(ApplicationId applicationId, boolean alreadyInJob) {
    /** @param there the application that is in the job after the new one was to be added */
    public static Landing of(Application added, ApplicationId there) {
        return new Landing(there, !there.equals(added.id()));
    }
}
