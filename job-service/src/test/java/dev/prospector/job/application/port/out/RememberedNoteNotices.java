package dev.prospector.job.application.port.out;

import java.util.ArrayList;
import java.util.List;

import dev.prospector.job.application.port.out.note.NoteNotices;
import dev.prospector.job.domain.note.Note;

/** Notes each notice as a line: the version, and whether it is gone. */
public class RememberedNoteNotices implements NoteNotices {
    private final List<String> lines = new ArrayList<>();

    /** What was told since the last time. */
    public List<String> taken() {
        var taken = List.copyOf(lines);
        lines.clear();
        return taken;
    }

    @Override
    public void changed(Note note) {
        lines.add("version " + note.version());
    }

    @Override
    public void gone(Note note, int version) {
        lines.add("gone by version " + version);
    }
}
