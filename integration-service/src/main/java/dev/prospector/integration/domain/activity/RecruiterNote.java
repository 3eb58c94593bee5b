package dev.prospector.integration.domain.activity;

import java.time.Instant;
import java.util.Optional;

import dev.prospector.integration.domain.Personal;
import dev.prospector.integration.domain.link.PersonUrn;

/**
 * A recruiter's note about a member as it is now (LinkedIn RSC 5.4).
 *
 * @param author nothing when LinkedIn does not say
 * @param active false once it was deleted: then our copy goes
 */
public record RecruiterNote(
        String urn,
        PersonUrn person,
        Optional<PersonUrn> author,
        Instant createdAt,
        Instant modifiedAt,
        boolean active,
        @Personal Optional<String> text)
        implements ActivityRecord {

    /** Of two states the one with the greater version counts: the later one, and of the same time that of a deleted note. */
    public long version() {
        return modifiedAt.toEpochMilli() * 2 + (active ? 0 : 1);
    }

    @Override
    public String toString() {
        return "RecruiterNote[" + urn + "]";
    }
}
