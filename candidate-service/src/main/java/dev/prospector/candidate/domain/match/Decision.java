package dev.prospector.candidate.domain.match;

import java.util.Objects;
import java.util.Set;

import dev.prospector.candidate.domain.CandidateId;
import dev.prospector.candidate.domain.identity.LinkedInPerson;

/**
 * What a user decided about a match, with what it put aside, so that it can be taken back.
 *
 * @param persons who the candidate is, or is not
 * @param displaced who was attached before, where that ended by it; null where nobody was
 * @param settled candidates who contradicted: the user has seen them
 */
public record Decision(
        Kind kind, Set<LinkedInPerson> persons, Ruling ruling, Attachment displaced, Set<CandidateId> settled) {
    /** What users decide. */
    public enum Kind {
        CONFIRMED,
        REJECTED,
        /** The last one of the others that still stood was taken back. */
        UNDONE
    }

    public Decision {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(ruling, "ruling");
        persons = Set.copyOf(persons);
        settled = Set.copyOf(settled);
    }

    /** See {@link Attachment#heldBy}: taken back, it gives back no less than what was said meanwhile. */
    Decision heldBy(Attachment brought) {
        return displaced == null ? this : new Decision(kind, persons, ruling, displaced.heldBy(brought), settled);
    }

    boolean names(LinkedInPerson person) {
        return persons.contains(person);
    }
}
