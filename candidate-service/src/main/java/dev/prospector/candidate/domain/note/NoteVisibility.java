package dev.prospector.candidate.domain.note;

/** Who reads a note (product.md 2.11). */
public enum NoteVisibility {
    /** All who may see the candidate, and LinkedIn. */
    PUBLIC,
    /** Its author and nobody else, whatever their role. */
    PRIVATE
}
