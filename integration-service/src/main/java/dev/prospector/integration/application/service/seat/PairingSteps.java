package dev.prospector.integration.application.service.seat;

import java.time.Clock;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import dev.prospector.integration.application.port.in.connection.NotConnected;
import dev.prospector.integration.application.port.in.seat.NoContractAccess;
import dev.prospector.integration.application.port.in.seat.UnknownSeat;
import dev.prospector.integration.application.port.out.AuditTrail;
import dev.prospector.integration.application.port.out.connection.Caller;
import dev.prospector.integration.application.port.out.connection.ConnectionWork;
import dev.prospector.integration.application.port.out.connection.Connections;
import dev.prospector.integration.application.port.out.seat.Pairings;
import dev.prospector.integration.application.port.out.seat.Seats;
import dev.prospector.integration.domain.connection.Connection;
import dev.prospector.integration.domain.connection.DueWork.Kind;
import dev.prospector.integration.domain.seat.Pairing;
import dev.prospector.integration.domain.seat.SeatUrn;

/** Each method one transaction. */
@ApplicationScoped
@Transactional
class PairingSteps {
    private final Seats seats;
    private final Pairings pairings;
    private final Connections connections;
    private final ConnectionWork work;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    PairingSteps(
            Seats seats,
            Pairings pairings,
            Connections connections,
            ConnectionWork work,
            AuditTrail audit,
            Caller caller,
            Clock clock) {
        this.seats = seats;
        this.pairings = pairings;
        this.connections = connections;
        this.work = work;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    void demandSeat(SeatUrn seat) {
        if (seats.places(seat).isEmpty()) {
            throw new UnknownSeat();
        }
    }

    /** The same word again changes nothing. */
    void pair(SeatUrn seat, String userId) {
        demandSeat(seat);
        var before = pairings.of(seat);
        if (before.map(Pairing::userId).filter(userId::equals).isEmpty()) {
            var said = new Pairing(seat, userId, caller.user().orElseThrow(), clock.instant());
            pairings.save(said);
            audit.seatPaired(seat, before.map(Pairing::userId), Optional.of(userId));
        }
    }

    void unpair(SeatUrn seat) {
        pairings.of(seat).ifPresent(before -> {
            pairings.remove(seat);
            audit.seatPaired(seat, Optional.of(before.userId()), Optional.empty());
        });
    }

    void refresh() {
        var open = connections.find().filter(Connection::isOpen).orElseThrow(NotConnected::new);
        if (open.contractsWithAccess().isEmpty()) {
            throw new NoContractAccess();
        }
        work.makeDue(Kind.SEATS, clock.instant());
        audit.seatsAskedFor();
    }
}
