package dev.prospector.sandbox.control;

import java.util.UUID;

import dev.prospector.sandbox.http.Problem;
import dev.prospector.sandbox.http.Reply;
import dev.prospector.sandbox.http.Request;
import dev.prospector.sandbox.http.Required;
import dev.prospector.sandbox.linkedin.Member;
import dev.prospector.sandbox.state.Store;

/** {@code POST /sandbox/members}: a member, or a new profile of a known one. Without {@code person} a URN is made. */
final class MemberEndpoint {

    private final Store store;

    MemberEndpoint(Store store) {
        this.store = store;
    }

    Reply put(Request request) {
        Member member = checked(request.json(Member.class));
        store.world().members().put(member);
        store.saveSoon();
        return Reply.json(200, member);
    }

    private static Member checked(Member given) {
        if (given.firstName() == null && given.lastName() == null) {
            throw Problem.invalid("REQUIRED", "A member has a firstName or a lastName.");
        }
        return given.person() == null ? given.as(newPerson()) : given.as(Required.person(given.person(), "person"));
    }

    private static String newPerson() {
        return "urn:li:person:" + UUID.randomUUID();
    }
}
