package dev.prospector.candidate.application.port.out.note;

import dev.prospector.candidate.domain.note.Note;

/**
 * Says to others that a note is another than before, in the transaction of the change (architecture.md 3.3, 5): its ids and version, nothing
 * of what it says nor for whom it is. Whoever then asks for it is given public ones only (product.md 2.6). What goes with its candidate is
 * not told: the end of that is the end of all that was written about them.
 */
public interface NoteNotices {
    void changed(Note note);

    /** It is there no more, as one version more than the last. */
    void deleted(Note note);
}
