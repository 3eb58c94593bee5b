package dev.prospector.candidate.adapter.out.persistence.note;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import dev.prospector.candidate.application.port.out.candidate.Candidates;
import dev.prospector.candidate.application.port.out.note.Notes;
import dev.prospector.candidate.application.port.out.note.NotesContract;
import dev.prospector.candidate.domain.candidate.Candidate;
import dev.prospector.candidate.domain.note.NoteVisibility;
import dev.prospector.kit.data.sql.Tenants;
import dev.prospector.testbed.TestTenants;

@QuarkusTest
class JdbcNotesTest extends NotesContract {
    private final String tenant = TestTenants.fresh();

    @Inject
    Notes notes;

    @Inject
    Candidates candidates;

    @Inject
    Tenants tenants;

    @Override
    protected Notes notes() {
        return notes;
    }

    @Override
    protected void keep(Candidate candidate) {
        tenants.in(tenant, () -> candidates.save(candidate));
    }

    @Override
    protected <T> T work(Supplier<T> work) {
        return tenants.in(tenant, work);
    }

    @Test
    void notes_go_with_their_candidate() {
        added(NoteVisibility.PRIVATE, "one", 0);
        tenants.in(tenant, () -> candidates.remove(candidates.find(lena.id()).orElseThrow()));
        assertEquals(List.of(), work(() -> of(AUTHOR, Optional.empty(), 10)));
    }

    @Test
    void another_tenant_sees_nothing() {
        var note = added(NoteVisibility.PUBLIC, "one", 0);
        var stranger = TestTenants.fresh();

        assertEquals(Optional.empty(), tenants.in(stranger, () -> notes.lock(List.of(lena.id()), note.id())));
        assertEquals(List.of(), tenants.in(stranger, () -> of(AUTHOR, Optional.empty(), 10)));
    }
}
