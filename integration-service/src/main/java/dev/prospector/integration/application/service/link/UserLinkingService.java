package dev.prospector.integration.application.service.link;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import dev.prospector.integration.application.port.in.connection.NotConnected;
import dev.prospector.integration.application.port.in.link.UserLinking;
import dev.prospector.integration.application.port.out.AuditTrail;
import dev.prospector.integration.application.port.out.connection.Connections;
import dev.prospector.integration.application.port.out.link.LinkedUsers;
import dev.prospector.integration.domain.link.UserLink;
import dev.prospector.integration.domain.link.UserLinks;

@ApplicationScoped
@Transactional
class UserLinkingService implements UserLinking {
    private final Connections connections;
    private final LinkedUsers users;
    private final AuditTrail audit;
    private final Clock clock;

    UserLinkingService(Connections connections, LinkedUsers users, AuditTrail audit, Clock clock) {
        this.connections = connections;
        this.users = users;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public void link(UserLinks links) {
        var connection = connections.hold().orElseThrow(NotConnected::new);
        users.all(connection).forEach(link -> users.remove(link.userId()));
        links.all()
                .forEach(pair -> users.save(UserLink.made(pair.userId(), pair.person(), connection, clock.instant())));
        audit.usersLinked(links);
    }
}
