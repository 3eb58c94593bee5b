package dev.prospector.integration.adapter.out.persistence.connection;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import dev.prospector.integration.application.port.out.connection.Connections;
import dev.prospector.integration.domain.connection.Connection;

@ApplicationScoped
class JpaConnections implements Connections, PanacheRepositoryBase<ConnectionEntity, String> {
    private final SealedSecrets secrets;
    private final JdbcIntegrations integrations;
    private final JdbcConnectionLock lock;
    private final Event<HooksChanged> changed;

    JpaConnections(
            SealedSecrets secrets,
            JdbcIntegrations integrations,
            JdbcConnectionLock lock,
            Event<HooksChanged> changed) {
        this.secrets = secrets;
        this.integrations = integrations;
        this.lock = lock;
        this.changed = changed;
    }

    @Override
    public Optional<Connection> find() {
        return findAll().firstResultOptional().map(entity -> entity.toDomain(secrets, integrations.all()));
    }

    @Override
    public Optional<Connection> hold() {
        lock.take();
        return find();
    }

    @Override
    public void save(Connection connection) {
        findByIdOptional(connection.hook().value())
                .ifPresentOrElse(
                        known -> known.copyFrom(connection, secrets),
                        () -> persist(new ConnectionEntity().copyFrom(connection, secrets)));
        integrations.replaceBy(connection.integrations());
        changed.fire(HooksChanged.of(connection));
    }
}
