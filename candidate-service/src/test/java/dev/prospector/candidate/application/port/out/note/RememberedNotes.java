package dev.prospector.candidate.application.port.out.note;

import java.util.ArrayList;
import java.util.List;

import dev.prospector.candidate.domain.note.Note;

/** Keeps a line for each notice and for each entry of the trail. */
public final class RememberedNotes {
    private final List<String> told = new ArrayList<>();
    private final List<String> trail = new ArrayList<>();

    public List<String> told() {
        return List.copyOf(told);
    }

    public List<String> trail() {
        return List.copyOf(trail);
    }

    public NoteNotices asNotices() {
        return new NoteNotices() {
            @Override
            public void changed(Note note) {
                told.add("version " + note.version());
            }

            @Override
            public void deleted(Note note) {
                told.add("deleted after version " + note.version());
            }
        };
    }

    public NoteTrail asTrail() {
        return new NoteTrail() {
            @Override
            public void written(Note note) {
                trail.add("written");
            }

            @Override
            public void edited(Note before, Note after) {
                trail.add("edited");
            }

            @Override
            public void deleted(Note before) {
                trail.add("deleted");
            }
        };
    }
}
