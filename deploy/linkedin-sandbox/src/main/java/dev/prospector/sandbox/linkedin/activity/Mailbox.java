package dev.prospector.sandbox.linkedin.activity;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import dev.prospector.sandbox.http.Problem;
import dev.prospector.sandbox.linkedin.Member;
import dev.prospector.sandbox.linkedin.activity.ConversationEvent.Direction;
import dev.prospector.sandbox.linkedin.activity.ConversationEvent.Type;
import dev.prospector.sandbox.linkedin.activity.ConversationEvent.Visibility;

/**
 * Recruiter's mail: who holds a seat writes to members, and these answer and are asked whether to share contact details (section 5.3 of
 * LinkedIn's contract). What cannot be is refused with 409.
 */
public final class Mailbox {

    private final Activity activity;

    /** @param visibility null for PRIVATE */
    public record InMail(String subject, String body, Visibility visibility) {}

    /**
     * A member's: yes or no or neither, some words, and what to share. A no goes alone.
     *
     * @param accepted null for neither
     * @param body     null for none
     * @param sharing  null for nothing, not even the name
     */
    public record Answer(Boolean accepted, String body, Sharing sharing) {

        public Answer {
            if (accepted == null && body == null) {
                throw Problem.invalid("NO_ANSWER", "An answer has a body, or accepts or declines.");
            }
            if (Boolean.FALSE.equals(accepted) && sharing != null) {
                throw Problem.invalid("DECLINED", "Who declines shares nothing.");
            }
        }

        /** In the order in which it happens. */
        private List<Type> events() {
            return Stream.of(
                            accepted == null ? null : accepted ? Type.INMAIL_ACCEPTED : Type.INMAIL_DECLINED,
                            body == null ? null : Type.INMAIL)
                    .filter(Objects::nonNull)
                    .toList();
        }
    }

    /** Beside the names; each is null when it is not shared. */
    public record Sharing(String emailAddress, List<String> phoneNumbers, String publicProfileUrl) {}

    /** @param stub null when nothing was shared */
    public record Answered(List<ConversationEvent> events, MailStub stub) {}

    public Mailbox(Activity activity) {
        this.activity = activity;
    }

    public ConversationEvent send(Seat seat, Member to, InMail mail, Instant at) {
        demandHere(to);
        if (seat.member() == null) {
            throw Problem.of(409, "FREE_SEAT", "Nobody holds this seat.");
        }
        ConversationEvent sent = event(seat, to, Type.INMAIL, Direction.SENT, mail, at);
        activity.conversations().put(sent);
        return sent;
    }

    /** The words come a millisecond after the yes or no. */
    public Answered answer(Seat seat, Member from, Answer answer, Instant at) {
        demandHere(from);
        if (of(seat, from).noneMatch(event -> event.direction() == Direction.SENT)) {
            throw Problem.of(409, "NOTHING_TO_ANSWER", "Nobody has written to this member from this seat.");
        }
        MailStub stub = answer.sharing() == null ? null : shared(seat, from, answer.sharing(), at);
        List<ConversationEvent> events = new ArrayList<>();
        for (Type type : answer.events()) {
            InMail words = new InMail(null, type == Type.INMAIL ? answer.body() : null, null);
            events.add(event(seat, from, type, Direction.RECEIVED, words, at.plusMillis(events.size())));
        }
        events.forEach(activity.conversations()::put);
        if (stub != null) {
            activity.stubs().put(stub);
        }
        return new Answered(events, stub);
    }

    /** What both have written to each other, in no order. */
    public Stream<ConversationEvent> of(Seat seat, Member member) {
        return activity.conversations()
                .of(seat.tenant())
                .filter(event ->
                        event.seat().equals(seat.urn()) && event.member().equals(member.person()));
    }

    /** What the member shares with this seat. */
    public Stream<MailStub> sharedWith(Seat seat, Member member) {
        return activity.stubs()
                .of(seat.tenant())
                .filter(stub -> stub.owner().equals(seat.urn()) && stub.member().equals(member.person()));
    }

    private MailStub shared(Seat seat, Member member, Sharing sharing, Instant at) {
        if (sharedWith(seat, member).findAny().isPresent()) {
            throw Problem.of(409, "ALREADY_SHARED", "This member shares with this seat already.");
        }
        return new MailStub(
                seat.tenant(),
                "urn:li:mailStub:" + UUID.randomUUID(),
                seat.contract(),
                seat.urn(),
                at,
                member.person(),
                member.firstName(),
                member.lastName(),
                sharing.emailAddress(),
                sharing.phoneNumbers(),
                sharing.publicProfileUrl());
    }

    private void demandHere(Member member) {
        if (activity.departures().of(member.person()).isPresent()) {
            throw Problem.of(409, "MEMBER_LEFT", "This member has left LinkedIn.");
        }
    }

    private static ConversationEvent event(
            Seat seat, Member member, Type type, Direction direction, InMail mail, Instant at) {
        return new ConversationEvent(
                seat.tenant(),
                "urn:li:conversationEvent:" + UUID.randomUUID(),
                ConversationEvent.thread(seat, member.person()),
                at,
                type,
                direction,
                seat.urn(),
                member.person(),
                Objects.requireNonNullElse(mail.visibility(), Visibility.PRIVATE),
                mail.subject(),
                mail.body());
    }
}
