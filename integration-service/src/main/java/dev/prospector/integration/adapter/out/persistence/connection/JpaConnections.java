package dev.prospector.integration.adapter.out.persistence.connection;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import dev.prospector.integration.application.port.out.connection.Connections;
import dev.prospector.integration.domain.connection.Connection;
import dev.prospector.integration.domain.connection.Hook;

@ApplicationScoped
class JpaConnections implements Connections, PanacheRepositoryBase<ConnectionEntity, String> {
    private final SealedSecrets secrets;
    private final Event<HooksChanged> changed;

    JpaConnections(SealedSecrets secrets, Event<HooksChanged> changed) {
        this.secrets = secrets;
        this.changed = changed;
    }

    @Override
    public Optional<Connection> find() {
        return findAll().firstResultOptional().map(entity -> entity.toDomain(secrets));
    }

    @Override
    public void save(Connection connection) {
        findByIdOptional(connection.hook().value())
                .ifPresentOrElse(
                        known -> known.copyFrom(connection, secrets),
                        () -> persist(new ConnectionEntity().copyFrom(connection, secrets)));
        changed.fire(new HooksChanged(new Hook(
                connection.hook(), connection.tenant(), connection.application().secrets())));
    }
}
