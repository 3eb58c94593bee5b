package dev.prospector.integration.application.service.seat;

import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import dev.prospector.integration.application.port.in.seat.Viewing;
import dev.prospector.integration.application.port.out.connection.Connections;
import dev.prospector.integration.application.port.out.link.LinkedUsers;
import dev.prospector.integration.application.port.out.seat.Seats;
import dev.prospector.integration.domain.connection.Connection;

@ApplicationScoped
@Transactional
class ViewingService implements Viewing {
    private final Connections connections;
    private final LinkedUsers links;
    private final Seats seats;

    ViewingService(Connections connections, LinkedUsers links, Seats seats) {
        this.connections = connections;
        this.links = links;
        this.seats = seats;
    }

    @Override
    public Reader reader(String userId) {
        return connections
                .find()
                .map(connection -> reader(userId, connection))
                .orElseGet(() -> new Reader(false, Set.of(), List.of()));
    }

    private Reader reader(String userId, Connection connection) {
        var link = links.of(userId, connection);
        var withAccess = connection.contractsWithAccess();
        var tenures = link.stream()
                .flatMap(own -> seats.tenuresOf(own.person()).stream())
                .filter(held -> withAccess.contains(held.key().contract()))
                .toList();
        return new Reader(link.isPresent(), Set.copyOf(withAccess), tenures);
    }
}
