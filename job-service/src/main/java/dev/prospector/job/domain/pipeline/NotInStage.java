package dev.prospector.job.domain.pipeline;

import dev.prospector.job.domain.process.StageId;

/** The person is not where the caller has seen them: somebody else was faster (409). */
public class NotInStage extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotInStage(StageId present) {
        super("The application is in another stage by now: " + present + ".");
    }
}
