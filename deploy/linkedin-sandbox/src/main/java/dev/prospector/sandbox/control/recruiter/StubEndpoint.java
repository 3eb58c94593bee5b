package dev.prospector.sandbox.control.recruiter;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import dev.prospector.sandbox.http.Reply;
import dev.prospector.sandbox.http.Request;
import dev.prospector.sandbox.linkedin.Member;
import dev.prospector.sandbox.linkedin.activity.MailStub;
import dev.prospector.sandbox.linkedin.activity.Seat;
import dev.prospector.sandbox.state.Store;

/** {@code POST /sandbox/mail-stubs}: a member agrees to share contact details with a recruiter. The names are those of the profile. */
final class StubEndpoint {

    private final Store store;
    private final Known known;
    private final Moments moments;

    /**
     * @param owner        the recruiter's seat
     * @param emailAddress null when not shared, as are the phone numbers and the profile's address
     * @param at           null for now
     */
    private record Order(
            String tenant,
            String owner,
            String member,
            String emailAddress,
            List<String> phoneNumbers,
            String publicProfileUrl,
            Instant at) {}

    private record Outcome(String id) {}

    StubEndpoint(Store store, Moments moments) {
        this.store = store;
        this.known = new Known(store.world());
        this.moments = moments;
    }

    Reply add(Request request) {
        MailStub stub = checked(request.json(Order.class));
        store.world().activity().stubs().put(stub);
        store.saveSoon();
        return Reply.json(200, new Outcome(stub.id()));
    }

    private MailStub checked(Order order) {
        Seat owner = known.seat(order.tenant(), order.owner(), "owner");
        Member member = known.member(order.member());
        return new MailStub(
                owner.tenant(),
                "urn:li:mailStub:" + UUID.randomUUID(),
                owner.contract(),
                owner.urn(),
                moments.at(order.at()),
                member.person(),
                member.firstName(),
                member.lastName(),
                order.emailAddress(),
                order.phoneNumbers(),
                order.publicProfileUrl());
    }
}
