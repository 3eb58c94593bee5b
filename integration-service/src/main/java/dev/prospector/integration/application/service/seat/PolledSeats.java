package dev.prospector.integration.application.service.seat;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.integration.application.port.in.activity.ActivityPlanning;
import dev.prospector.integration.application.port.out.connection.ConnectionWork;
import dev.prospector.integration.application.port.out.connection.Connections;
import dev.prospector.integration.application.port.out.connection.LinkedInDeclined;
import dev.prospector.integration.application.port.out.link.LinkedUsers;
import dev.prospector.integration.application.port.out.seat.BackFetches;
import dev.prospector.integration.application.port.out.seat.Seats;
import dev.prospector.integration.domain.Backoff;
import dev.prospector.integration.domain.connection.Connection;
import dev.prospector.integration.domain.connection.ContractUrn;
import dev.prospector.integration.domain.connection.DueWork;
import dev.prospector.integration.domain.connection.UpkeepTimes;
import dev.prospector.integration.domain.seat.Poll;
import dev.prospector.integration.domain.seat.SeatTimes;
import dev.prospector.integration.domain.seat.SeenSeat;

/** What a look at seats begins and ends with, in the caller's transaction. */
@ApplicationScoped
class PolledSeats {
    private final Connections connections;
    private final ConnectionWork work;
    private final Seats seats;
    private final LinkedUsers links;
    private final BackFetches backFetches;
    private final ActivityPlanning activity;
    private final SeatTimes every;
    private final UpkeepTimes times;
    private final Backoff backoff;
    private final Clock clock;

    PolledSeats(
            Connections connections,
            ConnectionWork work,
            Seats seats,
            LinkedUsers links,
            BackFetches backFetches,
            ActivityPlanning activity,
            SeatTimes every,
            UpkeepTimes times,
            Backoff backoff,
            Clock clock) {
        this.connections = connections;
        this.work = work;
        this.seats = seats;
        this.links = links;
        this.backFetches = backFetches;
        this.activity = activity;
        this.every = every;
        this.times = times;
        this.backoff = backoff;
        this.clock = clock;
    }

    /** @return nothing when there is no contract to look at: then the work is settled until one gets access */
    Optional<Connection> begin(DueWork due) {
        var connection = open().filter(known -> !known.contractsWithAccess().isEmpty());
        if (connection.isEmpty()) {
            work.settle(due, Optional.empty());
        }
        return connection;
    }

    /**
     * A whole poll of a contract. The connection is held first, as by whoever links a user: of the two the second sees what the first has
     * stored, so that a late link always meets its tenures. Whose access has ended meanwhile is not looked at any more.
     *
     * @return false when somebody else has taken the work: then nothing is stored
     */
    boolean store(DueWork due, ContractUrn contract, Poll poll, List<SeenSeat> found) {
        var held = connections.hold().filter(Connection::isOpen);
        if (!work.renew(due, clock.instant().plus(times.claim()))) {
            return false;
        }
        held.filter(known -> known.contractsWithAccess().contains(contract))
                .ifPresent(connection -> store(connection, contract, poll, found));
        return true;
    }

    private void store(Connection connection, ContractUrn contract, Poll poll, List<SeenSeat> found) {
        var before = seats.hold(contract);
        var after = before.polled(poll, found);
        seats.save(before, after);
        activity.seen(before, after);
        after.newcomersSince(before).stream()
                .filter(member -> links.as(member.value(), connection).isPresent())
                .forEach(member -> backFetches.ask(member, clock.instant()));
    }

    void done(DueWork due) {
        work.settle(due, Optional.of(clock.instant().plus(every.every())));
    }

    /** Never before LinkedIn's own {@code Retry-After}. */
    void failed(DueWork due, LinkedInDeclined why) {
        var own = backoff.after(due.failures());
        var wait = own.compareTo(why.retryAfter()) < 0 ? why.retryAfter() : own;
        work.failed(due, clock.instant().plus(wait));
    }

    private Optional<Connection> open() {
        return connections.find().filter(Connection::isOpen);
    }
}
