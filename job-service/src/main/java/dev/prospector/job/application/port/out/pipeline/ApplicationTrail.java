package dev.prospector.job.application.port.out.pipeline;

import java.util.Optional;

import dev.prospector.job.domain.pipeline.Application;
import dev.prospector.job.domain.pipeline.ApplicationChanged;
import dev.prospector.job.domain.user.UserId;

/**
 * Who did what to which application, kept in the transaction of the change (architecture.md 3.8). {@code onBehalfOf} is the one for whom a
 * delegate acts.
 */
public interface ApplicationTrail {
    void added(Application made, Optional<UserId> onBehalfOf);

    void changed(ApplicationChanged change, Optional<UserId> onBehalfOf);

    void deleted(Application before, Optional<UserId> onBehalfOf);
}
