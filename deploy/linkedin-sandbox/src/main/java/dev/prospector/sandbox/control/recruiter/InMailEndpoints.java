package dev.prospector.sandbox.control.recruiter;

import java.time.Instant;
import java.util.List;

import dev.prospector.sandbox.http.Reply;
import dev.prospector.sandbox.http.Request;
import dev.prospector.sandbox.http.Required;
import dev.prospector.sandbox.linkedin.activity.ConversationEvent;
import dev.prospector.sandbox.linkedin.activity.ConversationEvent.Visibility;
import dev.prospector.sandbox.linkedin.activity.Mailbox;
import dev.prospector.sandbox.linkedin.activity.Mailbox.Answer;
import dev.prospector.sandbox.linkedin.activity.Mailbox.Answered;
import dev.prospector.sandbox.linkedin.activity.Mailbox.InMail;
import dev.prospector.sandbox.linkedin.activity.Mailbox.Sharing;
import dev.prospector.sandbox.state.Store;

/** A recruiter writes to a member, and the member answers, as both do in LinkedIn. */
final class InMailEndpoints {

    private final Store store;
    private final Known known;
    private final Moments moments;
    private final Mailbox mailbox;

    /**
     * @param visibility null for PRIVATE
     * @param at         null for now
     */
    private record Letter(
            String tenant,
            String seat,
            String member,
            String subject,
            String body,
            Visibility visibility,
            Instant at) {}

    /**
     * @param accepted null for neither yes nor no
     * @param sharing  null for no; empty for the names alone
     * @param at       null for now
     */
    private record Return(
            String tenant, String seat, String member, Boolean accepted, String body, Sharing sharing, Instant at) {}

    private record Sent(String id, String threadUrn) {}

    /** @param stub null when nothing was shared */
    private record Returned(List<String> ids, String stub) {

        static Returned of(Answered answered) {
            return new Returned(
                    answered.events().stream().map(ConversationEvent::id).toList(),
                    answered.stub() == null ? null : answered.stub().id());
        }
    }

    InMailEndpoints(Store store, Moments moments) {
        this.store = store;
        this.known = new Known(store.world());
        this.moments = moments;
        this.mailbox = new Mailbox(store.world().activity());
    }

    /** {@code POST /sandbox/inmails}. */
    Reply send(Request request) {
        Letter letter = request.json(Letter.class);
        ConversationEvent sent = mailbox.send(
                known.seat(letter.tenant(), letter.seat(), "seat"),
                known.member(letter.member()),
                new InMail(letter.subject(), Required.text(letter.body(), "body"), letter.visibility()),
                moments.at(letter.at()));
        store.saveSoon();
        return Reply.json(200, new Sent(sent.id(), sent.threadUrn()));
    }

    /** {@code POST /sandbox/inmails/answers}. */
    Reply answer(Request request) {
        Return back = request.json(Return.class);
        Answered answered = mailbox.answer(
                known.seat(back.tenant(), back.seat(), "seat"),
                known.member(back.member()),
                new Answer(back.accepted(), back.body(), back.sharing()),
                moments.at(back.at()));
        store.saveSoon();
        return Reply.json(200, Returned.of(answered));
    }
}
