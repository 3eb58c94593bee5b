package dev.prospector.sandbox.control.recruiter;

import java.util.List;

import dev.prospector.sandbox.http.Problem;
import dev.prospector.sandbox.http.Reply;
import dev.prospector.sandbox.http.Request;
import dev.prospector.sandbox.http.Required;
import dev.prospector.sandbox.linkedin.Member;
import dev.prospector.sandbox.linkedin.People;
import dev.prospector.sandbox.linkedin.activity.Seat;
import dev.prospector.sandbox.linkedin.activity.Seat.State;
import dev.prospector.sandbox.linkedin.finder.Rows;
import dev.prospector.sandbox.state.Store;

/** LinkedIn's admin gives recruiters seats, gives a seat to somebody else, and takes seats away. */
final class SeatEndpoints {

    private final Store store;
    private final Rows<Seat> seats;
    private final People people;
    private final Known known;
    private final Moments moments;

    /**
     * @param member    person URN of the recruiter, who need be no member that can be exported; null for a seat that nobody holds
     * @param firstName null, as may be the last name, for what LinkedIn knows of this member
     * @param state     null for ACTIVE
     * @param seatRoles null for none
     */
    private record Order(
            String tenant,
            String contract,
            String seat,
            String member,
            String firstName,
            String lastName,
            State state,
            List<String> seatRoles) {}

    private record Holder(String tenant, String member, String firstName, String lastName) {}

    private record Change(String tenant, State state) {}

    SeatEndpoints(Store store, Moments moments) {
        this.store = store;
        this.seats = store.world().activity().seats();
        this.people = store.world().people();
        this.known = new Known(store.world());
        this.moments = moments;
    }

    /** {@code POST /sandbox/seats}: a new seat; a known one becomes this. */
    Reply put(Request request) {
        Order order = request.json(Order.class);
        String tenant = known.tenant(order.tenant()).tenant();
        String urn = Known.seatUrn(order.seat());
        Seat seat = new Seat(
                tenant,
                urn,
                Known.contract(order.contract(), "contract"),
                null,
                null,
                null,
                order.state(),
                order.seatRoles(),
                seats.find(tenant, urn).map(Seat::createdAt).orElseGet(() -> moments.at(null)));
        return kept(isFree(order) ? seat : seat.heldBy(holder(order.member(), order.firstName(), order.lastName())));
    }

    /** An active seat is somebody's. */
    private static boolean isFree(Order order) {
        return order.member() == null && order.state() != null && order.state() != State.ACTIVE;
    }

    /** {@code PUT /sandbox/seats/{seat}/member}: from now on it is somebody else's. */
    Reply reassign(Request request) {
        Holder next = request.json(Holder.class);
        return kept(seat(request, next.tenant()).heldBy(holder(next.member(), next.firstName(), next.lastName())));
    }

    /** {@code PUT /sandbox/seats/{seat}/state}. */
    Reply change(Request request) {
        Change change = request.json(Change.class);
        if (change.state() == null) {
            throw Problem.invalid("REQUIRED", "state is required.");
        }
        return kept(seat(request, change.tenant()).in(change.state()));
    }

    /** {@code DELETE /sandbox/seats/{seat}?tenant=}: LinkedIn lists it no more. */
    Reply remove(Request request) {
        Seat seat = seat(request, request.query().value("tenant").orElse(null));
        seats.remove(seat.tenant(), seat.urn());
        store.saveSoon();
        return Reply.noContent();
    }

    private Seat seat(Request request, String tenant) {
        return known.seat(tenant, request.pathValue("seat"), "seat");
    }

    private Member holder(String person, String firstName, String lastName) {
        Member named = new Member(Required.person(person, "member"), firstName, lastName, null, null, null, null, null);
        return firstName == null && lastName == null ? people.find(person).orElse(named) : named;
    }

    private Reply kept(Seat seat) {
        seats.put(seat);
        store.saveSoon();
        return Reply.json(200, seat);
    }
}
