package dev.prospector.integration.application.service.connection;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import dev.prospector.integration.application.port.in.connection.NotConnected;
import dev.prospector.integration.application.port.in.connection.SecretRotating;
import dev.prospector.integration.application.port.out.connection.ConnectionWork;
import dev.prospector.integration.application.port.out.connection.Connections;
import dev.prospector.integration.domain.connection.Connection;
import dev.prospector.integration.domain.connection.DueWork.Kind;

@ApplicationScoped
@Transactional
class SecretRotatingService implements SecretRotating {
    private final Connections connections;
    private final ConnectionWork work;
    private final Clock clock;

    SecretRotatingService(Connections connections, ConnectionWork work, Clock clock) {
        this.connections = connections;
        this.work = work;
        this.clock = clock;
    }

    @Override
    public void rotate() {
        connections.find().filter(Connection::isOpen).orElseThrow(NotConnected::new);
        work.makeDue(Kind.SECRET_ROTATION, clock.instant());
    }
}
