package dev.prospector.job.application.port.out;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.prospector.job.application.port.out.note.NoteTrail;
import dev.prospector.job.domain.note.Note;
import dev.prospector.job.domain.pipeline.CandidateId;
import dev.prospector.job.domain.user.UserId;

/** Notes each entry as a line: what, for whom. */
public class RememberedNoteTrail implements NoteTrail {
    private final List<String> lines = new ArrayList<>();

    /** What was noted since the last time. */
    public List<String> taken() {
        var taken = List.copyOf(lines);
        lines.clear();
        return taken;
    }

    @Override
    public void written(Note note, CandidateId about, Optional<UserId> onBehalfOf) {
        lines.add("written" + of(onBehalfOf));
    }

    @Override
    public void edited(Note before, Note after, CandidateId about, Optional<UserId> onBehalfOf) {
        lines.add("edited" + of(onBehalfOf));
    }

    @Override
    public void deleted(Note before, CandidateId about, Optional<UserId> onBehalfOf) {
        lines.add("deleted" + of(onBehalfOf));
    }

    private static String of(Optional<UserId> onBehalfOf) {
        return onBehalfOf.map(user -> " for " + user.value()).orElse("");
    }
}
