package dev.prospector.job.application.port.out;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import dev.prospector.job.application.port.out.note.Notes;
import dev.prospector.job.domain.Position;
import dev.prospector.job.domain.note.Note;
import dev.prospector.job.domain.note.NoteId;
import dev.prospector.job.domain.pipeline.ApplicationId;
import dev.prospector.job.domain.user.UserId;

public class InMemoryNotes implements Notes {
    private final List<Note> notes = new ArrayList<>();

    @Override
    public void add(Note note) {
        notes.add(note);
    }

    @Override
    public Optional<Note> find(ApplicationId application, NoteId id) {
        return notes.stream()
                .filter(note ->
                        note.applicationId().equals(application) && note.id().equals(id))
                .findFirst();
    }

    @Override
    public void save(Note note) {
        notes.replaceAll(there -> there.id().equals(note.id()) ? note : there);
    }

    @Override
    public void remove(Note note) {
        notes.removeIf(there -> there.id().equals(note.id()));
    }

    @Override
    public List<Note> of(ApplicationId application, UserId reader, Optional<Position> after, int atMost) {
        return notes.stream()
                .filter(note -> note.applicationId().equals(application))
                .filter(note -> note.isPublic() || note.author().equals(reader))
                .sorted(Comparator.comparing(Note::position, OldestFirst.ORDER))
                .filter(note -> OldestFirst.isBehind(note.position(), after))
                .limit(atMost)
                .toList();
    }
}
