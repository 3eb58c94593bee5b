package dev.prospector.integration.application.service.seat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import dev.prospector.integration.application.port.in.seat.Attribution;
import dev.prospector.integration.application.port.out.connection.Connections;
import dev.prospector.integration.application.port.out.link.LinkedUsers;
import dev.prospector.integration.application.port.out.seat.NamedSeats;
import dev.prospector.integration.application.port.out.seat.NamedSeats.Named;
import dev.prospector.integration.application.port.out.seat.Pairings;
import dev.prospector.integration.domain.connection.Connection;
import dev.prospector.integration.domain.link.PersonUrn;
import dev.prospector.integration.domain.link.UserLink;
import dev.prospector.integration.domain.seat.Pairing;
import dev.prospector.integration.domain.seat.SeatKey;

/**
 * A user's own link tells whose writing it is; a pairing by hand, only of who has the seat now (product.md 2.2). What is nobody's, because
 * it was written while the seat changed hands, stays nobody's.
 */
@ApplicationScoped
@Transactional
class AttributionService implements Attribution {
    private final NamedSeats seats;
    private final Pairings pairings;
    private final Connections connections;
    private final LinkedUsers links;

    AttributionService(NamedSeats seats, Pairings pairings, Connections connections, LinkedUsers links) {
        this.seats = seats;
        this.pairings = pairings;
        this.connections = connections;
        this.links = links;
    }

    @Override
    public List<Credit> of(Set<Writing> writings) {
        var named = seats.of(writings.stream().map(Writing::seat).collect(Collectors.toSet())).stream()
                .collect(Collectors.toMap(Named::seat, seat -> seat));
        var connection = connections.find();
        return writings.stream()
                .map(writing -> credit(writing, named, connection))
                .toList();
    }

    private Credit credit(Writing writing, Map<SeatKey, Named> named, Optional<Connection> connection) {
        var seat = Optional.ofNullable(named.get(writing.seat()));
        var user = connection.flatMap(under -> linked(writing, under).or(() -> paired(writing, seat)));
        return new Credit(
                writing, seat.filter(known -> bearsNameOf(writing, known)).flatMap(Named::name), user);
    }

    /** Where it is not known who wrote, the seat is all that can be named; but nobody is called as who came after them. */
    private static boolean bearsNameOf(Writing writing, Named seat) {
        return writing.member().isEmpty() || writing.member().equals(seat.named());
    }

    private Optional<String> linked(Writing writing, Connection under) {
        return writing.member()
                .flatMap(member -> links.as(member.value(), under))
                .map(UserLink::userId);
    }

    private Optional<String> paired(Writing writing, Optional<Named> seat) {
        return seat.filter(known -> isOf(writing.member(), known))
                .flatMap(known -> pairings.of(known.seat().seat()))
                .map(Pairing::userId);
    }

    private static boolean isOf(Optional<PersonUrn> member, Named seat) {
        return member.isPresent() && member.equals(seat.member());
    }
}
