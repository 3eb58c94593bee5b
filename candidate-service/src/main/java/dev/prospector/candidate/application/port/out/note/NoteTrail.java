package dev.prospector.candidate.application.port.out.note;

import dev.prospector.candidate.domain.note.Note;

/** Who did what to which note, without what it says, kept in the transaction of the change (architecture.md 3.8). */
public interface NoteTrail {
    void written(Note note);

    void edited(Note before, Note after);

    void deleted(Note before);
}
