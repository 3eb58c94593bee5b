package dev.prospector.sandbox.control.recruiter;

import java.time.Instant;

import dev.prospector.sandbox.http.Reply;
import dev.prospector.sandbox.http.Request;
import dev.prospector.sandbox.state.Store;

/** {@code POST /sandbox/departures}: a member leaves LinkedIn. Who holds an export of that member is told when asking. */
final class DepartureEndpoint {

    private final Store store;
    private final Known known;
    private final Moments moments;

    /** @param at null for now */
    private record Order(String member, Instant at) {}

    private record Outcome(String member, Instant purgedAt) {}

    DepartureEndpoint(Store store, Moments moments) {
        this.store = store;
        this.known = new Known(store.world());
        this.moments = moments;
    }

    Reply leave(Request request) {
        Order order = request.json(Order.class);
        Outcome outcome = new Outcome(known.member(order.member()).person(), moments.at(order.at()));
        store.world().activity().departures().put(outcome.member(), outcome.purgedAt());
        store.saveSoon();
        return Reply.json(200, outcome);
    }
}
