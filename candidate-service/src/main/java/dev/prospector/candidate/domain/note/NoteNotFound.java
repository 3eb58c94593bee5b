package dev.prospector.candidate.domain.note;

/** The candidate has no such note, or it is somebody else's private one (404). */
public class NoteNotFound extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NoteNotFound(NoteId id) {
        super("There is no note " + id + ".");
    }
}
