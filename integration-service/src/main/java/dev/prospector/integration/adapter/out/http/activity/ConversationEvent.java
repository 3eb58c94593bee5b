package dev.prospector.integration.adapter.out.http.activity;

import java.time.Instant;

import dev.prospector.integration.adapter.out.http.linkedin.Fields;
import dev.prospector.integration.adapter.out.http.linkedin.Page;

/**
 * An element of {@code conversationEvents}, as we <b>assume</b> it (LinkedIn RSC 15; golden sample
 * {@code deploy/contracts/linkedin/conversation-events.json}). Id, time, direction, seat and member must be there, the rest may be null.
 *
 * @param threadUrn  what belongs together
 * @param eventType  INMAIL, INMAIL_ACCEPTED, INMAIL_DECLINED, or what LinkedIn adds; {@code type} is accepted
 * @param seat       URN of the recruiter's seat
 * @param member     person URN of the other side
 * @param visibility PRIVATE or PUBLIC; it never widens who may read a text (product.md 2.7)
 */
record ConversationEvent(
        String id,
        String threadUrn,
        Instant createdAt,
        String eventType,
        Direction direction,
        String seat,
        String member,
        String visibility,
        String subject,
        String body) {
    /** Seen from the seat. */
    enum Direction {
        SENT,
        RECEIVED;

        /** Another word is refused: whether a member has replied is not for guessing. */
        static Direction read(Fields fields) {
            return switch (fields.requiredText("direction")) {
                case "SENT" -> SENT;
                case "RECEIVED" -> RECEIVED;
                default -> throw fields.unusable("direction", "SENT or RECEIVED");
            };
        }
    }

    static Page<ConversationEvent> page(byte[] answer) {
        return Page.read(answer, ConversationEvent::read);
    }

    private static ConversationEvent read(Fields fields) {
        return new ConversationEvent(
                fields.requiredText("id"),
                fields.text("threadUrn"),
                fields.requiredTime("createdAt"),
                fields.text("eventType", "type"),
                Direction.read(fields),
                fields.requiredText("seat"),
                fields.requiredText("member"),
                fields.text("visibility"),
                fields.text("subject"),
                fields.text("body"));
    }

    boolean isFromMember() {
        return direction == Direction.RECEIVED;
    }
}
