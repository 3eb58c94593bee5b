package dev.prospector.integration.domain.activity;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

import dev.prospector.integration.domain.Personal;
import dev.prospector.integration.domain.link.PersonUrn;

/**
 * One message between a seat and a member (LinkedIn RSC 5.2).
 *
 * @param thread what belongs together; nothing when LinkedIn does not say
 */
public record InMail(
        String urn,
        PersonUrn person,
        Optional<String> thread,
        Type type,
        Direction direction,
        Instant at,
        @Personal Optional<String> subject,
        @Personal Optional<String> body)
        implements ActivityRecord {

    /** What happened. */
    public enum Type {
        INMAIL,
        INMAIL_ACCEPTED,
        INMAIL_DECLINED;

        /** @return nothing for a word that we do not know: it is not for guessing whether a member has replied so */
        public static Optional<Type> called(String word) {
            return Arrays.stream(values())
                    .filter(type -> type.name().equals(word))
                    .findFirst();
        }
    }

    /** Seen from the seat. */
    public enum Direction {
        SENT,
        RECEIVED
    }

    public boolean hasText() {
        return subject.isPresent() || body.isPresent();
    }

    @Override
    public String toString() {
        return "InMail[" + urn + "]";
    }
}
