package dev.prospector.integration.application.service.diagnosis;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import dev.prospector.integration.application.port.in.connection.ConnectionSettings;
import dev.prospector.integration.application.port.in.connection.StepUnderway;
import dev.prospector.integration.application.port.out.connection.ConnectionWork;
import dev.prospector.integration.application.port.out.connection.Connections;
import dev.prospector.integration.application.port.out.connection.Entitlements;
import dev.prospector.integration.domain.connection.DueWork;
import dev.prospector.integration.domain.connection.DueWork.Kind;

/** Lets one diagnosis of the current tenant in at a time: each costs calls of LinkedIn's budgets. */
@ApplicationScoped
@Transactional
class Reception {
    /** Longer than a diagnosis takes; whoever has not ended it by then is taken for dead. */
    private static final Duration CLAIM = TimeBudget.ALL.multipliedBy(2);

    private final ConnectionWork work;
    private final Entitlements entitlements;
    private final Connections connections;
    private final ConnectionSettings settings;
    private final Clock clock;

    Reception(
            ConnectionWork work,
            Entitlements entitlements,
            Connections connections,
            ConnectionSettings settings,
            Clock clock) {
        this.work = work;
        this.entitlements = entitlements;
        this.connections = connections;
        this.settings = settings;
        this.clock = clock;
    }

    /** @throws StepUnderway while the tenant is being diagnosed already */
    DueWork admit() {
        var now = clock.instant();
        return work.claim(Kind.DIAGNOSIS, now, now.plus(CLAIM))
                .orElseThrow(() -> new StepUnderway(StepUnderway.Step.DIAGNOSIS));
    }

    Patient patient() {
        return new Patient(
                entitlements.isGranted(), connections.find(), settings.read().settings());
    }

    void discharge(DueWork diagnosis) {
        work.settle(diagnosis, Optional.empty());
    }
}
