package dev.prospector.job.application.port.out.note;

import dev.prospector.job.domain.note.Note;

/**
 * Says to others that a public note is another than before, in the transaction of the change (architecture.md 3.3, 5): its ids and version,
 * nothing of what it says. Private notes are never told of (product.md 2.6). What goes with its application is not told: the end of that
 * is the end of all that was written about it.
 */
public interface NoteNotices {
    void changed(Note note);

    /** It is there no more for others. @param version one more than the last that they were told of, or greater */
    void gone(Note note, int version);
}
