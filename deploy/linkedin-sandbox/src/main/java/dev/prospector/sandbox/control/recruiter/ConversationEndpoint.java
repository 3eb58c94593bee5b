package dev.prospector.sandbox.control.recruiter;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

import dev.prospector.sandbox.http.Problem;
import dev.prospector.sandbox.http.Reply;
import dev.prospector.sandbox.http.Request;
import dev.prospector.sandbox.linkedin.activity.ConversationEvent;
import dev.prospector.sandbox.linkedin.activity.ConversationEvent.Direction;
import dev.prospector.sandbox.linkedin.activity.ConversationEvent.Type;
import dev.prospector.sandbox.linkedin.activity.ConversationEvent.Visibility;
import dev.prospector.sandbox.linkedin.activity.Seat;
import dev.prospector.sandbox.linkedin.finder.History;
import dev.prospector.sandbox.state.Store;

/** {@code POST /sandbox/conversation-events}: a recruiter writes to a member, or the member answers, in the one thread of both. */
final class ConversationEndpoint {

    private final Store store;
    private final History<ConversationEvent> conversations;
    private final Known known;
    private final Moments moments;

    /**
     * @param eventType  null for INMAIL
     * @param visibility null for PRIVATE
     * @param at         null for now
     */
    private record Order(
            String tenant,
            String seat,
            String member,
            Direction direction,
            Type eventType,
            Visibility visibility,
            String subject,
            String body,
            Instant at) {}

    private record Outcome(String id, String threadUrn) {}

    ConversationEndpoint(Store store, Moments moments) {
        this.store = store;
        this.conversations = store.world().activity().conversations();
        this.known = new Known(store.world());
        this.moments = moments;
    }

    Reply add(Request request) {
        ConversationEvent event = checked(request.json(Order.class));
        conversations.put(event);
        store.saveSoon();
        return Reply.json(200, new Outcome(event.id(), event.threadUrn()));
    }

    private ConversationEvent checked(Order order) {
        Seat seat = known.seat(order.tenant(), order.seat(), "seat");
        String member = known.member(order.member()).person();
        if (order.direction() == null) {
            throw Problem.invalid("REQUIRED", "direction is required: SENT or RECEIVED.");
        }
        return new ConversationEvent(
                seat.tenant(),
                "urn:li:conversationEvent:" + UUID.randomUUID(),
                ConversationEvent.thread(seat, member),
                moments.at(order.at()),
                Objects.requireNonNullElse(order.eventType(), Type.INMAIL),
                order.direction(),
                seat.urn(),
                member,
                Objects.requireNonNullElse(order.visibility(), Visibility.PRIVATE),
                order.subject(),
                order.body());
    }
}
