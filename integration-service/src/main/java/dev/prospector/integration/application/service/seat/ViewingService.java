package dev.prospector.integration.application.service.seat;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import dev.prospector.integration.application.port.in.seat.Viewing;
import dev.prospector.integration.application.port.out.connection.Connections;
import dev.prospector.integration.application.port.out.link.LinkedUsers;
import dev.prospector.integration.application.port.out.seat.Seats;
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
        return connections
                .find()
                .flatMap(connection -> links.of(userId, connection))
                .map(link -> seats.tenuresOf(link.person()))
                .orElse(List.of());
    }
}
