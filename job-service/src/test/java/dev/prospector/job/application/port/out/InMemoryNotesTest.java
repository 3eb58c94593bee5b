package dev.prospector.job.application.port.out;

import java.util.function.Supplier;

import dev.prospector.job.application.port.out.note.Notes;
import dev.prospector.job.domain.pipeline.Application;
import dev.prospector.job.domain.posting.Job;

class InMemoryNotesTest extends NotesContract {
    private final Notes notes = new InMemoryNotes();

    @Override
    protected Notes notes() {
        return notes;
    }

    @Override
    protected void keep(Job job, Application application) {
        // The memory keeps notes on anything.
    }

    @Override
    protected <T> T work(Supplier<T> work) {
        return work.get();
    }
}
