package dev.prospector.job.adapter.out.persistence.note;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import dev.prospector.job.application.port.out.NotesContract;
import dev.prospector.job.application.port.out.note.Notes;
import dev.prospector.job.application.port.out.pipeline.Applications;
import dev.prospector.job.application.port.out.posting.Jobs;
import dev.prospector.job.domain.note.NoteVisibility;
import dev.prospector.job.domain.pipeline.Application;
import dev.prospector.job.domain.pipeline.ApplicationAdded;
import dev.prospector.job.domain.pipeline.StageEvent;
import dev.prospector.job.domain.pipeline.StageEventKind;
import dev.prospector.job.domain.posting.Job;
import dev.prospector.kit.data.sql.Tenants;
import dev.prospector.testbed.TestTenants;

@QuarkusTest
class JdbcNotesTest extends NotesContract {
    private final String tenant = TestTenants.fresh();

    @Inject
    Notes notes;

    @Inject
    Jobs jobs;

    @Inject
    Applications applications;

    @Inject
    Tenants tenants;

    @Override
    protected Notes notes() {
        return notes;
    }

    @Override
    protected void keep(Job job, Application application) {
        var entry = new StageEvent(
                application.id().value(),
                application.id(),
                application.stageId(),
                "Prospect",
                StageEventKind.ENTERED,
                Optional.empty(),
                Optional.empty(),
                application.since());
        tenants.in(tenant, () -> jobs.save(job));
        work(() -> applications.addIfAbsent(new ApplicationAdded(application, entry)));
    }

    @Override
    protected <T> T work(Supplier<T> work) {
        return tenants.in(tenant, work);
    }

    @Test
    void notes_go_with_their_application_and_with_its_job() {
        added(NoteVisibility.PRIVATE, "one", 0);
        tenants.in(tenant, () -> applications.remove(application));
        assertEquals(List.of(), all());

        keep(job, application);
        added(NoteVisibility.PUBLIC, "two", 0);
        tenants.in(tenant, () -> applications.removeAllOf(job.id()));
        assertEquals(List.of(), all());
    }

    @Test
    void another_tenant_sees_nothing() {
        var note = added(NoteVisibility.PUBLIC, "one", 0);
        var stranger = TestTenants.fresh();

        assertEquals(Optional.empty(), tenants.in(stranger, () -> notes.find(application.id(), note.id())));
        assertEquals(List.of(), tenants.in(stranger, () -> notes.of(application.id(), AUTHOR, Optional.empty(), 10)));
    }

    private List<?> all() {
        return work(() -> notes.of(application.id(), AUTHOR, Optional.empty(), 10));
    }
}
