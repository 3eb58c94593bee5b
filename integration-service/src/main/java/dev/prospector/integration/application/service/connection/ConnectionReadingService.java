package dev.prospector.integration.application.service.connection;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import dev.prospector.integration.application.port.in.connection.ConnectionReading;
import dev.prospector.integration.application.port.out.connection.ConnectionEvents;
import dev.prospector.integration.application.port.out.connection.Connections;
import dev.prospector.integration.application.port.out.connection.Disconnections;
import dev.prospector.integration.application.port.out.connection.Entitlements;
import dev.prospector.integration.domain.connection.Connection;
import dev.prospector.integration.domain.connection.FeatureStanding;
import dev.prospector.integration.domain.connection.Integration;
import dev.prospector.integration.domain.connection.Standing;
import dev.prospector.integration.domain.provisioning.OwnAddresses;

@ApplicationScoped
@Transactional
class ConnectionReadingService implements ConnectionReading {
    private final Connections connections;
    private final CurrentSettings settings;
    private final Entitlements entitlements;
    private final ConnectionEvents events;
    private final OwnAddresses addresses;
    private final Disconnections disconnections;

    ConnectionReadingService(
            Connections connections,
            CurrentSettings settings,
            Entitlements entitlements,
            ConnectionEvents events,
            OwnAddresses addresses,
            Disconnections disconnections) {
        this.connections = connections;
        this.settings = settings;
        this.entitlements = entitlements;
        this.events = events;
        this.addresses = addresses;
        this.disconnections = disconnections;
    }

    @Override
    public Overview overview() {
        var any = connections.find();
        var inUse = any.filter(Connection::speaks);
        var entitled = entitlements.isGranted();
        var chosen = settings.read().settings();
        return new Overview(
                any.map(Connection::sum).orElseGet(Standing::none),
                entitled,
                inUse.map(connection -> connection.application().clientId()),
                inUse.flatMap(Connection::organization),
                inUse.map(Connection::hook).map(addresses::callback),
                inUse.map(Connection::company).orElseGet(Standing::none),
                any.map(Connection::ofCompany).orElse(List.of()),
                any.map(Connection::ofContracts).orElse(List.of()).stream()
                        .map(ConnectionReadingService::contract)
                        .toList(),
                FeatureStanding.all(entitled, any, chosen),
                chosen,
                disconnections.newest().filter(newest -> any.filter(Connection::isOpen)
                        .isEmpty()));
    }

    private static Contract contract(Integration integration) {
        return new Contract(integration.key().contract().orElseThrow(), integration.standing(), integration.name());
    }

    @Override
    public List<Event> events(Optional<Long> before, int limit) {
        return events.newest(before, limit);
    }
}
