package dev.prospector.integration.application.service.connection;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.integration.application.port.out.connection.ConnectionWork;
import dev.prospector.integration.application.port.out.connection.Connections;
import dev.prospector.integration.application.port.out.connection.LinkedInDeclined;
import dev.prospector.integration.domain.Backoff;
import dev.prospector.integration.domain.connection.Connection;
import dev.prospector.integration.domain.connection.DueWork;
import dev.prospector.integration.domain.connection.UpkeepTimes;
import dev.prospector.integration.domain.provisioning.ApplicationDefinition;
import dev.prospector.integration.domain.settings.Settings;
import dev.prospector.kit.data.sql.Tenants;

/** What work on a connection begins and ends with: a transaction each, with LinkedIn asked between them. */
@ApplicationScoped
class WorkSteps {
    private final Tenants tenants;
    private final Connections connections;
    private final CurrentSettings settings;
    private final ApplicationDefinitions definitions;
    private final ConnectionWork work;
    private final Backoff backoff;
    private final UpkeepTimes times;
    private final Clock clock;

    WorkSteps(
            Tenants tenants,
            Connections connections,
            CurrentSettings settings,
            ApplicationDefinitions definitions,
            ConnectionWork work,
            Backoff backoff,
            UpkeepTimes times,
            Clock clock) {
        this.tenants = tenants;
        this.connections = connections;
        this.settings = settings;
        this.definitions = definitions;
        this.work = work;
        this.backoff = backoff;
        this.times = times;
        this.clock = clock;
    }

    /** What is known when it begins. */
    record Start(Connection connection, Settings settings, ApplicationDefinition definition) {}

    /** @return nothing when there is nothing to do: then the work is settled */
    Optional<Start> begin(DueWork due) {
        return tenants.in(due.tenant(), () -> {
            var connection = connections.find().filter(Connection::isOpen);
            if (connection.isEmpty()) {
                work.settle(due, Optional.empty());
            }
            return connection.map(open -> new Start(open, settings.read().settings(), definitions.current()));
        });
    }

    /** @return false when somebody else has taken it since: stop at once */
    boolean goesOn(DueWork due) {
        return tenants.in(due.tenant(), (Supplier<Boolean>)
                () -> work.renew(due, clock.instant().plus(times.claim())));
    }

    /** It is tried again: the longer it has failed the later, and never before LinkedIn's own {@code Retry-After}. */
    void failed(DueWork due, LinkedInDeclined why) {
        tenants.in(due.tenant(), () -> {
            work.failed(due, nextTry(due, why));
        });
    }

    /** In the caller's transaction, first of all: who changes a connection takes its row before any work's, so that nobody waits in a circle. */
    void holdConnection() {
        connections.hold();
    }

    Instant nextTry(DueWork due, LinkedInDeclined why) {
        var own = backoff.after(due.failures());
        return clock.instant().plus(own.compareTo(why.retryAfter()) < 0 ? why.retryAfter() : own);
    }
}
