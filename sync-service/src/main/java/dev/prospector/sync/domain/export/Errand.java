package dev.prospector.sync.domain.export;

/**
 * A step beside the straight way, due before anything else. Until it is done the export is neither replayed nor goes
 * on.
 */
public enum Errand {
    /** A replay sent the export back to integration-service's inbox: LinkedIn has to be asked again. */
    FETCH_AGAIN,
    /** The accepted job was deleted: if this export made the candidate, the candidate goes (architecture.md 2). */
    TAKE_BACK
}
