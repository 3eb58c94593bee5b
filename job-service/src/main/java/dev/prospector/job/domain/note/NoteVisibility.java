package dev.prospector.job.domain.note;

/** Who reads a note (product.md 2.11). */
public enum NoteVisibility {
    /** The job's team, and LinkedIn. */
    PUBLIC,
    /** Its author and nobody else, whatever their role. */
    PRIVATE
}
