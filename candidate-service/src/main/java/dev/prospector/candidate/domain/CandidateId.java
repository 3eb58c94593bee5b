package dev.prospector.candidate.domain;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Names a candidate. Later made ones come behind earlier ones, in the order of their texts, as in the database. */
public record CandidateId(UUID value) implements Comparable<CandidateId> {
    public CandidateId {
        Objects.requireNonNull(value, "value");
    }

    public static CandidateId madeAt(Instant now) {
        return new CandidateId(TimeOrderedId.at(now));
    }

    /** Empty unless the text is an id exactly as we write them: {@code UUID.fromString} alone takes {@code 1-1-1-1-1} too. */
    public static Optional<CandidateId> parse(String text) {
        try {
            var id = UUID.fromString(text);
            return id.toString().equals(text) ? Optional.of(new CandidateId(id)) : Optional.empty();
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    /** @throws CandidateNotFound when the text is no id: nobody has it */
    public static CandidateId named(String text) {
        return parse(text).orElseThrow(CandidateNotFound::new);
    }

    /** {@code UUID}'s own order is that of signed numbers. */
    @Override
    public int compareTo(CandidateId other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
