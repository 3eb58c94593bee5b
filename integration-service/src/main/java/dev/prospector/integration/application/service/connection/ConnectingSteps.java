package dev.prospector.integration.application.service.connection;

import java.time.Clock;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import dev.prospector.integration.application.port.in.connection.NotEntitled;
import dev.prospector.integration.application.port.in.connection.StepUnderway;
import dev.prospector.integration.application.port.in.connection.StepUnderway.Step;
import dev.prospector.integration.application.port.out.AuditTrail;
import dev.prospector.integration.application.port.out.connection.Caller;
import dev.prospector.integration.application.port.out.connection.ConnectionWork;
import dev.prospector.integration.application.port.out.connection.Connections;
import dev.prospector.integration.application.port.out.connection.Entitlements;
import dev.prospector.integration.domain.connection.Connection;
import dev.prospector.integration.domain.connection.Connection.Phase;
import dev.prospector.integration.domain.connection.DueWork;
import dev.prospector.integration.domain.connection.DueWork.Kind;
import dev.prospector.integration.domain.connection.Occasion;
import dev.prospector.integration.domain.connection.StateChange.Cause;
import dev.prospector.integration.domain.connection.UpkeepTimes;
import dev.prospector.integration.domain.provisioning.ApplicationDefinition;
import dev.prospector.integration.domain.provisioning.ChildApplication;

/** What connecting begins and ends with; each method is one transaction. */
@ApplicationScoped
@Transactional
class ConnectingSteps {
    private final Connections connections;
    private final Entitlements entitlements;
    private final ConnectionWork work;
    private final ConnectionHistory history;
    private final ApplicationDefinitions definitions;
    private final AuditTrail audit;
    private final Caller caller;
    private final UpkeepTimes times;
    private final Clock clock;

    ConnectingSteps(
            Connections connections,
            Entitlements entitlements,
            ConnectionWork work,
            ConnectionHistory history,
            ApplicationDefinitions definitions,
            AuditTrail audit,
            Caller caller,
            UpkeepTimes times,
            Clock clock) {
        this.connections = connections;
        this.entitlements = entitlements;
        this.work = work;
        this.history = history;
        this.definitions = definitions;
        this.audit = audit;
        this.caller = caller;
        this.times = times;
        this.clock = clock;
    }

    /** @param connection as it was before; nothing when the tenant connects for the first time */
    record Plan(DueWork claim, ApplicationDefinition definition, Optional<Connection> connection) {}

    /** @throws StepUnderway while somebody else connects or disconnects */
    Plan begin() {
        if (!entitlements.isGranted()) {
            throw new NotEntitled();
        }
        var now = clock.instant();
        var claim = work.claim(Kind.CONNECT, now, now.plus(times.claim()))
                .orElseThrow(() -> new StepUnderway(Step.CONNECTING));
        return new Plan(claim, definitions.current(), heldUnlessDisconnecting());
    }

    private Optional<Connection> heldUnlessDisconnecting() {
        var known = connections.hold();
        known.filter(connection -> connection.phase() == Phase.DISCONNECTING).ifPresent(connection -> {
            throw new StepUnderway(Step.DISCONNECTING);
        });
        return known;
    }

    /** @throws StepUnderway when another admin was faster, because this one took too long */
    void finish(Plan plan, ChildApplication application) {
        if (!work.settle(plan.claim(), Optional.empty())) {
            throw new StepUnderway(Step.CONNECTING);
        }
        var now = clock.instant();
        var before = heldUnlessDisconnecting();
        var after = before.map(
                        known -> known.with(newerOf(known, plan, application)).reopened(now))
                .orElseGet(() -> Connection.begun(caller.tenant(), application, now));
        history.save(before, after, Occasion.of(Cause.ADMIN, now));
        before.ifPresentOrElse(known -> tellOfChange(known, after), () -> audit.connected(after));
        if (before.filter(Connection::isOpen).isEmpty()) {
            work.makeDue(Kind.SECRET_ROTATION, now.plus(times.secretAge()));
            work.makeDue(Kind.APPLY_ADDRESS, now);
        }
    }

    /** Secrets may have been replaced while LinkedIn was asked; unless the application is another one, they count. */
    private static ChildApplication newerOf(Connection stored, Plan plan, ChildApplication brought) {
        var isAsBefore = plan.connection()
                .map(Connection::application)
                .filter(brought::equals)
                .isPresent();
        return isAsBefore ? stored.application() : brought;
    }

    private void tellOfChange(Connection before, Connection after) {
        if (before.phase() != after.phase() || !before.application().equals(after.application())) {
            audit.connectionChanged(before, after);
        }
    }

    /** Lets the next one try at once. */
    void giveUp(Plan plan) {
        work.settle(plan.claim(), Optional.empty());
    }
}
