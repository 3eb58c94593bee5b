package dev.prospector.candidate.domain.sharing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import dev.prospector.candidate.domain.CandidateId;
import dev.prospector.candidate.domain.Personal;
import dev.prospector.candidate.domain.identity.IdentityKind;
import dev.prospector.candidate.domain.match.MatchedBy;
import dev.prospector.candidate.domain.note.Note;
import dev.prospector.candidate.domain.person.Details;

/**
 * A record as it is now, for the service that sends it to LinkedIn (architecture.md 2), or that it is gone. Its version is the one of the
 * notice that told of it, or a later one. What product.md 2.6 never sends is none: private notes.
 */
public sealed interface SharedRecord {
    UUID id();

    <T> T as(Form<T> form);

    /** What is made of each kind. */
    interface Form<T> {
        T of(OfCandidate candidate);

        T of(OfNote note);

        T of(Gone gone);
    }

    /**
     * @param texts by kind, oldest first; nothing of what other systems call the person
     * @param matchedBy who said which member they are; empty when nobody is attached
     */
    record OfCandidate(
            CandidateId candidate,
            long version,
            Details details,
            @Personal Map<IdentityKind, List<String>> texts,
            Optional<MatchedBy> matchedBy,
            Instant createdAt,
            Instant updatedAt)
            implements SharedRecord {
        @Override
        public UUID id() {
            return candidate.value();
        }

        public List<String> texts(IdentityKind kind) {
            return texts.getOrDefault(kind, List.of());
        }

        @Override
        public <T> T as(Form<T> form) {
            return form.of(this);
        }

        /** Says nothing of the person, so that no log can. */
        @Override
        public String toString() {
            return "OfCandidate " + candidate;
        }
    }

    /** A public one. */
    record OfNote(Note note) implements SharedRecord {
        @Override
        public UUID id() {
            return note.id().value();
        }

        @Override
        public <T> T as(Form<T> form) {
            return form.of(this);
        }
    }

    /** Deleted, or taken back by its author. @param version greater than all that it had while others could read it */
    record Gone(RecordType type, UUID id, long version) implements SharedRecord {
        @Override
        public <T> T as(Form<T> form) {
            return form.of(this);
        }
    }
}
