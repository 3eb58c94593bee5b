package dev.prospector.candidate.application.port.out.note;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import dev.prospector.candidate.domain.CandidateId;
import dev.prospector.candidate.domain.Position;
import dev.prospector.candidate.domain.UserId;
import dev.prospector.candidate.domain.note.Note;
import dev.prospector.candidate.domain.note.NoteId;

public final class InMemoryNotes implements Notes {
    private static final Comparator<Note> OLDEST_FIRST = Comparator.comparing(Note::createdAt)
            .thenComparing(note -> note.id().toString());

    private final List<Note> notes = new ArrayList<>();

    @Override
    public void add(Note note) {
        notes.add(note);
    }

    @Override
    public Optional<Note> lock(Collection<CandidateId> person, NoteId id) {
        return notes.stream()
                .filter(note -> person.contains(note.candidateId()) && note.id().equals(id))
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
    public List<Note> of(Collection<CandidateId> person, UserId reader, Optional<Position> after, int atMost) {
        return notes.stream()
                .filter(note -> person.contains(note.candidateId()))
                .filter(note -> note.isPublic() || note.author().equals(reader))
                .sorted(OLDEST_FIRST)
                .dropWhile(note -> after.filter(place -> !isBehind(note, place)).isPresent())
                .limit(atMost)
                .toList();
    }

    private static boolean isBehind(Note note, Position place) {
        return note.createdAt().isAfter(place.at())
                || note.createdAt().equals(place.at())
                        && note.id().toString().compareTo(place.id().toString()) > 0;
    }
}
