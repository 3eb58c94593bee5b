package dev.prospector.sync.fake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.prospector.sync.application.port.out.export.LinkedExporters;
import dev.prospector.sync.domain.export.LinkedPerson;

/** Keeps the same contract as the database ({@code ExportsContract}). */
public final class InMemoryLinkedExporters implements LinkedExporters {

    private final OneThreadTenants tenants;
    private final InMemoryExports exports;
    private final Map<String, List<Note>> notes = new HashMap<>();

    public InMemoryLinkedExporters(OneThreadTenants tenants, InMemoryExports exports) {
        this.tenants = tenants;
        this.exports = exports;
    }

    @Override
    public void note(LinkedPerson person, Instant from) {
        Note note = new Note(person, from);
        if (!mine().contains(note)) {
            mine().add(note);
        }
    }

    @Override
    public List<String> tenants(Instant now) {
        return notes.keySet().stream()
                .filter(tenant ->
                        notes.get(tenant).stream().anyMatch(note -> !note.from().isAfter(now)))
                .toList();
    }

    @Override
    public Optional<Note> due(Instant now) {
        return mine().stream().filter(note -> !note.from().isAfter(now)).min(Comparator.comparing(Note::from));
    }

    @Override
    public List<String> refused(Note note, int atMost) {
        return exports.unlinked(note.person().urn(), note.from()).limit(atMost).toList();
    }

    @Override
    public void done(Note note) {
        mine().remove(note);
    }

    private List<Note> mine() {
        return notes.computeIfAbsent(tenants.current(), tenant -> new ArrayList<>());
    }
}
