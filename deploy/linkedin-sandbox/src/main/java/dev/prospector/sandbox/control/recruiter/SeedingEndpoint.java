package dev.prospector.sandbox.control.recruiter;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import dev.prospector.sandbox.http.Problem;
import dev.prospector.sandbox.http.Reply;
import dev.prospector.sandbox.http.Request;
import dev.prospector.sandbox.linkedin.activity.Seat;
import dev.prospector.sandbox.linkedin.activity.Seat.State;
import dev.prospector.sandbox.linkedin.activity.Seeding;
import dev.prospector.sandbox.linkedin.finder.Stretch;
import dev.prospector.sandbox.state.Store;

/** {@code POST /sandbox/seedings}: recruiters and members have done a great deal in the past, made up from a number. */
final class SeedingEndpoint {

    private static final int MOST_MEMBERS = 100_000;
    private static final int SOME_MEMBERS = 1000;
    private static final Duration TWO_YEARS = Duration.ofDays(730);

    private final Store store;
    private final Known known;
    private final Moments moments;

    /**
     * @param seed               the same again replaces what it brought
     * @param from               null for two years before the end
     * @param until              null for now
     * @param seats              null for all that somebody holds
     * @param members            null for 1000
     * @param conversationEvents null for none, as with the stubs and the notes
     */
    private record Order(
            String tenant,
            Long seed,
            Instant from,
            Instant until,
            List<String> seats,
            Integer members,
            Integer conversationEvents,
            Integer mailStubs,
            Integer prospectNotes) {}

    /** @param members their persons are {@code urn:li:person:seed-<seed>-0} and so on */
    private record Outcome(
            List<String> seats,
            int members,
            int conversationEvents,
            int mailStubs,
            int prospectNotes,
            Instant from,
            Instant until) {

        static Outcome of(Seeding seeding) {
            return new Outcome(
                    seeding.seats().stream().map(Seat::urn).toList(),
                    seeding.members(),
                    seeding.conversationEvents(),
                    seeding.mailStubs(),
                    seeding.prospectNotes(),
                    seeding.from(),
                    seeding.until());
        }
    }

    SeedingEndpoint(Store store, Moments moments) {
        this.store = store;
        this.known = new Known(store.world());
        this.moments = moments;
    }

    Reply seed(Request request) {
        Seeding seeding = checked(request.json(Order.class));
        store.world().seed(seeding);
        store.saveSoon();
        return Reply.json(200, Outcome.of(seeding));
    }

    private Seeding checked(Order order) {
        String tenant = known.tenant(order.tenant()).tenant();
        demand(order.seed() != null, "seed is required: any number.");
        Instant until = moments.at(order.until());
        Instant from = order.from() == null ? until.minus(TWO_YEARS) : moments.at(order.from());
        demand(from.isBefore(until), "from is before until.");
        demand(!until.isAfter(from.plus(Stretch.LONGEST)), "from and until are 17 years apart at most.");
        return new Seeding(
                tenant,
                order.seed(),
                from,
                until,
                seats(tenant, order.seats()),
                number(Objects.requireNonNullElse(order.members(), SOME_MEMBERS), 1, MOST_MEMBERS, "members"),
                rows(order.conversationEvents(), "conversationEvents"),
                rows(order.mailStubs(), "mailStubs"),
                rows(order.prospectNotes(), "prospectNotes"));
    }

    private List<Seat> seats(String tenant, List<String> asked) {
        List<Seat> seats = asked == null
                ? store.world()
                        .activity()
                        .seats()
                        .of(tenant)
                        .filter(seat -> seat.state() == State.ACTIVE)
                        .sorted(Comparator.comparing(Seat::urn))
                        .toList()
                : asked.stream().map(urn -> known.seat(tenant, urn, "seats")).toList();
        demand(!seats.isEmpty(), "Nobody has a seat; make one with POST /sandbox/seats.");
        demand(seats.stream().allMatch(seat -> seat.member() != null), "Somebody holds each of the seats.");
        return seats;
    }

    private static int rows(Integer asked, String field) {
        return number(Objects.requireNonNullElse(asked, 0), 0, Stretch.MOST, field);
    }

    private static int number(int asked, int least, int most, String field) {
        demand(asked >= least && asked <= most, field + " is " + least + " to " + most + ".");
        return asked;
    }

    private static void demand(boolean right, String rule) {
        if (!right) {
            throw Problem.invalid("BAD_SEEDING", rule);
        }
    }
}
