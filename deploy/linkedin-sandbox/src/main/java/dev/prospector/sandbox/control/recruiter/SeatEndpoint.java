package dev.prospector.sandbox.control.recruiter;

import dev.prospector.sandbox.http.Reply;
import dev.prospector.sandbox.http.Request;
import dev.prospector.sandbox.http.Required;
import dev.prospector.sandbox.linkedin.activity.Seat;
import dev.prospector.sandbox.state.Store;

/** {@code POST /sandbox/seats}: a recruiter gets a seat; a known seat gets this contract and recruiter. */
final class SeatEndpoint {

    private final Store store;
    private final Known known;

    /** @param member person URN of the recruiter, who need be no member that can be exported */
    private record Order(String tenant, String contract, String seat, String member) {}

    SeatEndpoint(Store store) {
        this.store = store;
        this.known = new Known(store.world());
    }

    Reply put(Request request) {
        Order order = request.json(Order.class);
        Seat seat = new Seat(
                known.tenant(order.tenant()).tenant(),
                Known.seatUrn(order.seat()),
                Known.contract(order.contract(), "contract"),
                Required.person(order.member(), "member"));
        store.world().activity().seats().put(seat);
        store.saveSoon();
        return Reply.json(200, seat);
    }
}
