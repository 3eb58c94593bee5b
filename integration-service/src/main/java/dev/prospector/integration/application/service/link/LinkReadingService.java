package dev.prospector.integration.application.service.link;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import dev.prospector.integration.application.port.in.link.LinkReading;
import dev.prospector.integration.application.port.out.connection.Caller;
import dev.prospector.integration.application.port.out.connection.Connections;
import dev.prospector.integration.application.port.out.link.LinkedUsers;
import dev.prospector.integration.domain.link.UserLink;

@ApplicationScoped
@Transactional
class LinkReadingService implements LinkReading {
    private final Connections connections;
    private final LinkedUsers users;
    private final Caller caller;

    LinkReadingService(Connections connections, LinkedUsers users, Caller caller) {
        this.connections = connections;
        this.users = users;
        this.caller = caller;
    }

    @Override
    public Optional<UserLink> own() {
        var user = caller.user().orElseThrow();
        return connections.find().flatMap(connection -> users.of(user, connection));
    }
}
