package dev.prospector.sandbox.linkedin.activity;

import java.time.Instant;

import dev.prospector.sandbox.linkedin.finder.Row;

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
        implements Row {

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

    boolean isBetween(String oneSeat, String oneMember) {
        return seat.equals(oneSeat) && member.equals(oneMember);
    }
}
