package dev.prospector.integration.application.service.seat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import dev.prospector.integration.application.port.out.connection.Connections;
import dev.prospector.integration.application.port.out.link.LinkedUsers;
import dev.prospector.integration.application.port.out.seat.Pairings;
import dev.prospector.integration.application.port.out.seat.Seats;
import dev.prospector.integration.domain.connection.ContractUrn;
import dev.prospector.integration.domain.link.UserLink;
import dev.prospector.integration.domain.seat.Poll;
import dev.prospector.integration.domain.seat.Seat;
import dev.prospector.integration.domain.seat.SeatClaims;
import dev.prospector.integration.domain.seat.SeatKey;

/** What seats are matched with, as it is stored; each method one transaction. */
@ApplicationScoped
@Transactional
class StoredSeats {
    private final Seats seats;
    private final Pairings pairings;
    private final Connections connections;
    private final LinkedUsers links;

    StoredSeats(Seats seats, Pairings pairings, Connections connections, LinkedUsers links) {
        this.seats = seats;
        this.pairings = pairings;
        this.connections = connections;
        this.links = links;
    }

    /** Some seats, with all that was said about any. */
    record Chunk(List<Seat> seats, SeatClaims claims, Map<ContractUrn, Poll> polls) {
        Instant asOf(Seat seat) {
            return polls.get(seat.key().contract()).asked();
        }
    }

    Chunk chunk(Optional<SeatKey> after, int atMost) {
        return new Chunk(seats.page(after, atMost), claims(), seats.polls());
    }

    private SeatClaims claims() {
        var linked = connections.find().map(links::all).orElse(List.of()).stream()
                .collect(Collectors.toMap(UserLink::person, UserLink::userId));
        return new SeatClaims(linked, pairings.all());
    }
}
