package dev.prospector.integration.application.service.seat;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import dev.prospector.integration.application.port.in.seat.Viewing;
import dev.prospector.integration.application.port.out.connection.Connections;
import dev.prospector.integration.application.port.out.link.LinkedUsers;
import dev.prospector.integration.application.port.out.seat.Seats;
import dev.prospector.integration.domain.connection.Connection;
import dev.prospector.integration.domain.seat.HeldTenure;

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
    public List<HeldTenure> tenuresOf(String userId) {
        return connections.find().map(connection -> tenures(userId, connection)).orElse(List.of());
    }

    private List<HeldTenure> tenures(String userId, Connection connection) {
        var withAccess = connection.contractsWithAccess();
        return links.of(userId, connection).stream()
                .flatMap(link -> seats.tenuresOf(link.person()).stream())
                .filter(held -> withAccess.contains(held.key().contract()))
                .toList();
    }
}
