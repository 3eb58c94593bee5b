package dev.prospector.integration.application.service.connection;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import dev.prospector.integration.application.port.in.connection.ConnectionSettings;
import dev.prospector.integration.application.port.out.AuditTrail;
import dev.prospector.integration.application.port.out.connection.ChosenSettings;
import dev.prospector.integration.application.port.out.connection.ConnectionWork;
import dev.prospector.integration.domain.connection.DueWork.Kind;
import dev.prospector.integration.domain.settings.ProductName;
import dev.prospector.integration.domain.settings.Settings;

@ApplicationScoped
@Transactional
class ConnectionSettingsService implements ConnectionSettings {
    private final CurrentSettings current;
    private final ChosenSettings chosen;
    private final ConnectionWork work;
    private final AuditTrail audit;
    private final ProductName product;
    private final Clock clock;

    ConnectionSettingsService(
            CurrentSettings current,
            ChosenSettings chosen,
            ConnectionWork work,
            AuditTrail audit,
            ProductName product,
            Clock clock) {
        this.current = current;
        this.chosen = chosen;
        this.work = work;
        this.audit = audit;
        this.product = product;
        this.clock = clock;
    }

    @Override
    public Versioned read() {
        return current.read();
    }

    @Override
    public Versioned change(long expected, Settings settings) {
        settings.demandNameFor(product);
        var before = current.read();
        if (before.version() != expected) {
            throw new ChangedMeanwhile();
        }
        return before.settings().equals(settings) ? before : replace(before, settings);
    }

    private Versioned replace(Versioned before, Settings settings) {
        if (!chosen.replace(before.version(), settings)) {
            throw new ChangedMeanwhile();
        }
        audit.settingsChanged(before.settings(), settings);
        work.makeDue(Kind.OUR_HALF, clock.instant());
        if (!before.settings().jobApplyUrl().equals(settings.jobApplyUrl())) {
            work.makeDue(Kind.APPLY_ADDRESS, clock.instant());
        }
        return new Versioned(settings, before.version() + 1);
    }
}
