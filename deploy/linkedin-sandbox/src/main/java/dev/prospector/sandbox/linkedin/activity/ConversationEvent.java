package dev.prospector.sandbox.linkedin.activity;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.UUID;

import dev.prospector.sandbox.linkedin.finder.Dated;

/**
 * A message between a seat and a member, or the member's yes or no to one. Assumed: section 15 of LinkedIn's contract.
 *
 * @param subject null where there is none, as is the body
 */
public record ConversationEvent(
        String tenant,
        String id,
        String threadUrn,
        Instant createdAt,
        Type eventType,
        Direction direction,
        String seat,
        String member,
        Visibility visibility,
        String subject,
        String body)
        implements Dated {

    /** What happened. */
    public enum Type {
        INMAIL,
        INMAIL_ACCEPTED,
        INMAIL_DECLINED
    }

    /** Seen from the seat. */
    public enum Direction {
        SENT,
        RECEIVED
    }

    /** What LinkedIn says about who may see it. */
    public enum Visibility {
        PRIVATE,
        PUBLIC
    }

    @Override
    public String key() {
        return id;
    }

    @Override
    public Instant time() {
        return createdAt;
    }

    /** The one thread in which this seat and this member write to each other. */
    public static String thread(Seat seat, String member) {
        String pair = seat.tenant() + ' ' + seat.urn() + ' ' + member;
        return "urn:li:thread:" + UUID.nameUUIDFromBytes(pair.getBytes(UTF_8));
    }
}
