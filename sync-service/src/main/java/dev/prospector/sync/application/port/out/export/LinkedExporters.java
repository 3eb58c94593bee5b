package dev.prospector.sync.application.port.out.export;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import dev.prospector.sync.domain.export.LinkedPerson;

/** Persons who were linked, as long as there may be exports of theirs to be judged again. */
public interface LinkedExporters {

    /**
     * Notes that the current tenant's exports of this person that were refused before that time are to be judged again, from then on.
     * Noted already: nothing changes.
     */
    void note(LinkedPerson person, Instant from);

    /** Who has something due, of all tenants. */
    List<String> tenants(Instant now);

    /** The longest due note of the current tenant that nobody holds; held until the transaction ends. */
    Optional<Note> due(Instant now);

    /** Request ids of exports that the note is about, refused as {@code EXPORTER_NOT_LINKED}. */
    List<String> refused(Note note, int atMost);

    /** Nothing that the note is about is left. */
    void done(Note note);

    /** @param from since when it is due; exports refused later are none of its business */
    record Note(LinkedPerson person, Instant from) {}
}
