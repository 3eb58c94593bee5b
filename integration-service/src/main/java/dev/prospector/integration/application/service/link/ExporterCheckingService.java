package dev.prospector.integration.application.service.link;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import dev.prospector.integration.application.port.in.link.ExporterChecking;
import dev.prospector.integration.application.port.out.connection.Connections;
import dev.prospector.integration.application.port.out.link.LinkedUsers;
import dev.prospector.integration.domain.connection.Connection;
import dev.prospector.integration.domain.link.UserLink;

@ApplicationScoped
@Transactional
class ExporterCheckingService implements ExporterChecking {
    private final Connections connections;
    private final LinkedUsers users;

    ExporterCheckingService(Connections connections, LinkedUsers users) {
        this.connections = connections;
        this.users = users;
    }

    @Override
    public Facts factsAbout(Optional<String> exportedBy) {
        var connection = connections.find();
        var exporter = connection.flatMap(known -> exportedBy.flatMap(person -> users.as(person, known)));
        var companyAccess = connection.map(Connection::companyAccess).orElse(false);
        return new Facts(companyAccess, exporter.map(UserLink::userId));
    }
}
