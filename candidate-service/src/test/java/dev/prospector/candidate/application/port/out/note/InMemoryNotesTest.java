package dev.prospector.candidate.application.port.out.note;

import java.util.function.Supplier;

import dev.prospector.candidate.domain.candidate.Candidate;

class InMemoryNotesTest extends NotesContract {
    private final Notes notes = new InMemoryNotes();

    @Override
    protected Notes notes() {
        return notes;
    }

    @Override
    protected void keep(Candidate candidate) {
        // The memory keeps notes on anybody.
    }

    @Override
    protected <T> T work(Supplier<T> work) {
        return work.get();
    }
}
