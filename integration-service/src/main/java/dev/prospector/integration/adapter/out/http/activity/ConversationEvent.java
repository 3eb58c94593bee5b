package dev.prospector.integration.adapter.out.http.activity;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

import dev.prospector.integration.adapter.out.http.linkedin.Fields;
import dev.prospector.integration.domain.activity.InMail;
import dev.prospector.integration.domain.activity.InMail.Type;
import dev.prospector.integration.domain.link.PersonUrn;
import dev.prospector.integration.domain.seat.SeatKey;

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

    static ConversationEvent read(Fields fields) {
        return new ConversationEvent(
                fields.requiredText("id"),
                fields.text("threadUrn"),
                fields.requiredTime("createdAt"),
                fields.text("eventType", "type"),
                Direction.read(fields),
                fields.requiredText("seat"),
                Persons.required(fields, "member"),
                fields.text("visibility"),
                fields.text("subject"),
                fields.text("body"));
    }

    boolean isFromMember() {
        return direction == Direction.RECEIVED;
    }

    /**
     * Nothing of a kind that we do not know: it is no InMail to show, and whether it is a reply is not for guessing. Without a kind it is
     * taken for an InMail.
     *
     * @throws UnusableAnswer when it is another seat's: whatever was asked, it is not what was answered
     */
    Stream<InMail> toDomain(SeatKey asked) {
        Belonging.demand(asked, seat, null);
        return Optional.ofNullable(eventType).map(Type::called).orElse(Optional.of(Type.INMAIL)).stream()
                .map(this::inMail);
    }

    private InMail inMail(Type type) {
        return new InMail(
                id,
                new PersonUrn(member),
                Optional.ofNullable(threadUrn),
                type,
                isFromMember() ? InMail.Direction.RECEIVED : InMail.Direction.SENT,
                createdAt,
                Optional.ofNullable(subject),
                Optional.ofNullable(body));
    }
}
