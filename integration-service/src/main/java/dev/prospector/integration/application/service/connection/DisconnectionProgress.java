package dev.prospector.integration.application.service.connection;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.integration.application.port.out.connection.ConnectionWork;
import dev.prospector.integration.application.port.out.connection.Connections;
import dev.prospector.integration.application.port.out.connection.Disconnections;
import dev.prospector.integration.application.port.out.connection.LinkedInDeclined;
import dev.prospector.integration.domain.connection.Connection;
import dev.prospector.integration.domain.connection.Disconnection;
import dev.prospector.integration.domain.connection.Disconnection.Step;
import dev.prospector.integration.domain.connection.DueWork;
import dev.prospector.kit.data.sql.Tenants;

/** Ends a connection step by step: transactions with the calls to LinkedIn between them, never around them (product.md 2.1.5). */
@ApplicationScoped
class DisconnectionProgress {
    /** Until it is looked again whether what began before has come to its end. */
    private static final Duration SOON = Duration.ofSeconds(2);

    private final Tenants tenants;
    private final Connections connections;
    private final Disconnections disconnections;
    private final ConnectionWork work;
    private final OtherWork others;
    private final LastExports exports;
    private final LastCalls linkedIn;
    private final Receipts receipts;
    private final WorkSteps steps;
    private final Clock clock;

    DisconnectionProgress(
            Tenants tenants,
            Connections connections,
            Disconnections disconnections,
            ConnectionWork work,
            OtherWork others,
            LastExports exports,
            LastCalls linkedIn,
            Receipts receipts,
            WorkSteps steps,
            Clock clock) {
        this.tenants = tenants;
        this.connections = connections;
        this.disconnections = disconnections;
        this.work = work;
        this.others = others;
        this.exports = exports;
        this.linkedIn = linkedIn;
        this.receipts = receipts;
        this.steps = steps;
        this.clock = clock;
    }

    private record Next(Connection connection, Step step) {}

    /** Does what comes next, or sees to it that it is done later. */
    void advance(DueWork due) {
        tenants.in(due.tenant(), () -> begin(due)).ifPresent(next -> {
            try {
                var records = linkedIn.make(next.step(), next.connection());
                tenants.in(due.tenant(), () -> receipts.store(due, next.step(), records));
            } catch (LinkedInDeclined e) {
                steps.failed(due, e);
            }
        });
    }

    private Optional<Next> begin(DueWork due) {
        var disconnection = disconnections.newest().orElseThrow();
        var step = disconnection.next().orElseThrow();
        if (mayBeDone(disconnection, step)) {
            return connections.find().map(connection -> new Next(connection, step));
        }
        work.settle(due, Optional.of(clock.instant().plus(SOON)));
        return Optional.empty();
    }

    /** Whether nothing that began before stands in its way. */
    private boolean mayBeDone(Disconnection disconnection, Step step) {
        return switch (step) {
            case INTAKE_ENDED -> others.onIntakeRests();
            case JOBS_CLOSED, RECORDS_DELETED -> true;
            case TRAFFIC_ENDED -> others.rests() && !exports.areAwaitedBy(disconnection);
        };
    }
}
