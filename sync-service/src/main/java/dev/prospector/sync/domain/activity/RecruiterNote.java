package dev.prospector.sync.domain.activity;

import java.time.Instant;

import dev.prospector.sync.domain.Personal;

/**
 * What a recruiter noted about a member at LinkedIn, as it was at one time (LinkedIn RSC, {@code prospectNotes}). Everything that names
 * something is a URN.
 *
 * @param note names it within its contract
 * @param author may be null
 * @param person whom it is about
 * @param modifiedAt of two states of a note the later one counts; at the same time, that it is gone
 * @param active false when it is gone
 * @param text null when it is gone, or has no words
 */
public record RecruiterNote(
        String note,
        String contract,
        String seat,
        @Personal String author,
        @Personal String person,
        Instant createdAt,
        Instant modifiedAt,
        boolean active,
        SealedText text) {

    public RecruiterNote {
        Urns.urn("note", note);
        Urns.urn("contract", contract);
        Urns.urn("seat", seat);
        Urns.urnOrNull("person", author);
        Urns.urn("person", person);
        Urns.time("note", createdAt);
        Urns.time("note", modifiedAt);
        text = active ? text : null;
    }
}
