package dev.prospector.integration.application.service.connection;

import java.time.Clock;
import java.util.Optional;
import java.util.function.UnaryOperator;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.integration.application.port.out.AuditTrail;
import dev.prospector.integration.application.port.out.connection.ConnectionWork;
import dev.prospector.integration.application.port.out.connection.Connections;
import dev.prospector.integration.application.port.out.connection.LinkedInDeclined;
import dev.prospector.integration.application.port.out.connection.LinkedInDeclined.Reason;
import dev.prospector.integration.application.port.out.connection.Provisioning;
import dev.prospector.integration.application.service.connection.WorkSteps.Start;
import dev.prospector.integration.domain.connection.DueWork;
import dev.prospector.integration.domain.connection.UpkeepTimes;
import dev.prospector.integration.domain.provisioning.ChildApplication;
import dev.prospector.integration.domain.provisioning.ClientSecret;
import dev.prospector.kit.data.sql.Tenants;

/**
 * Gives a child application another secret before the present one is too old (LinkedIn RSC 1.3). Two may live: the one before stays good
 * for pushes that are signed with it until the next rotation.
 */
@ApplicationScoped
class SecretRotation {
    private final WorkSteps steps;
    private final Provisioning provisioning;
    private final Tenants tenants;
    private final Connections connections;
    private final ConnectionWork work;
    private final AuditTrail audit;
    private final UpkeepTimes times;
    private final Clock clock;

    SecretRotation(
            WorkSteps steps,
            Provisioning provisioning,
            Tenants tenants,
            Connections connections,
            ConnectionWork work,
            AuditTrail audit,
            UpkeepTimes times,
            Clock clock) {
        this.steps = steps;
        this.provisioning = provisioning;
        this.tenants = tenants;
        this.connections = connections;
        this.work = work;
        this.audit = audit;
        this.times = times;
        this.clock = clock;
    }

    void rotate(DueWork due) {
        steps.begin(due).ifPresent(start -> {
            try {
                rotate(due, start);
            } catch (LinkedInDeclined e) {
                steps.failed(due, e);
            }
        });
    }

    private void rotate(DueWork due, Start start) {
        var application = start.connection().application();
        application.secrets().older().ifPresent(older -> {
            retire(start, older);
            store(due, application, ChildApplication::withNewestAlone);
        });
        var secret = roll(start);
        store(due, application, known -> known.with(secret));
        tenants.in(
                due.tenant(), () -> work.settle(due, Optional.of(clock.instant().plus(times.secretAge()))));
    }

    /** Where two are live although we know of one, the other was lost in a crash: ours makes room, and is worth nothing from then on. */
    private ClientSecret roll(Start start) {
        var urn = start.connection().application().urn();
        try {
            return provisioning.roll(start.definition(), urn);
        } catch (LinkedInDeclined e) {
            if (e.reason() != Reason.REFUSED) {
                throw e;
            }
            provisioning.retire(
                    start.definition(),
                    urn,
                    start.connection().application().secrets().newest());
            return provisioning.roll(start.definition(), urn);
        }
    }

    /** One that LinkedIn refuses to retire is none any more: we did so before, and did not live to store it. */
    private void retire(Start start, ClientSecret older) {
        try {
            provisioning.retire(
                    start.definition(), start.connection().application().urn(), older);
        } catch (LinkedInDeclined e) {
            if (e.reason() != Reason.REFUSED) {
                throw e;
            }
        }
    }

    /** Even by a worker that was taken for dead: LinkedIn tells a secret once. */
    private void store(DueWork due, ChildApplication rotated, UnaryOperator<ChildApplication> change) {
        tenants.in(due.tenant(), () -> connections
                .hold()
                .filter(known -> known.application().urn().equals(rotated.urn()))
                .ifPresent(known -> {
                    var after = known.with(change.apply(known.application()));
                    connections.save(after);
                    audit.secretsReplaced(known, after);
                }));
    }
}
