package dev.prospector.job.domain.pipeline;

import java.util.Optional;

/**
 * What was done to an application.
 *
 * @param event the entry of its history that tells of it; empty where none does
 */
public record ApplicationChanged(Kind kind, Application before, Application after, Optional<StageEvent> event) {
    /** What it was. */
    public enum Kind {
        MOVED,
        REJECTED,
        WITHDRAWN,
        OFFER_SET
    }

    /** False where everything was so already. */
    public boolean isNews() {
        return !before.equals(after);
    }
}
