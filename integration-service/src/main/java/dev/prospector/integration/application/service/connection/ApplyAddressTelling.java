package dev.prospector.integration.application.service.connection;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.integration.application.port.out.connection.ApplyAddressUntold;
import dev.prospector.integration.application.port.out.connection.ApplyAddresses;
import dev.prospector.integration.application.port.out.connection.ConnectionWork;
import dev.prospector.integration.application.port.out.connection.Connections;
import dev.prospector.integration.domain.Backoff;
import dev.prospector.integration.domain.connection.DueWork;
import dev.prospector.integration.domain.settings.UrlTemplate;
import dev.prospector.kit.data.sql.Tenants;

/**
 * Tells job-service where candidates apply, as often as it takes: without that LinkedIn takes no job (LinkedIn RSC,
 * {@code companyApplyUrl}), and only job-service knows the jobs. The version is how often there was something to tell. It is read before
 * the address, so it never stands for one that was older: should the address be newer, it is told once more.
 */
@ApplicationScoped
class ApplyAddressTelling {
    private final Tenants tenants;
    private final Connections connections;
    private final CurrentSettings settings;
    private final ConnectionWork work;
    private final ApplyAddresses jobs;
    private final Backoff backoff;
    private final Clock clock;

    ApplyAddressTelling(
            Tenants tenants,
            Connections connections,
            CurrentSettings settings,
            ConnectionWork work,
            ApplyAddresses jobs,
            Backoff backoff,
            Clock clock) {
        this.tenants = tenants;
        this.connections = connections;
        this.settings = settings;
        this.work = work;
        this.jobs = jobs;
        this.backoff = backoff;
        this.clock = clock;
    }

    void tell(DueWork due) {
        var address = tenants.in(due.tenant(), this::address);
        try {
            jobs.tell(due.tenant(), due.asked(), address);
            tenants.in(due.tenant(), () -> {
                work.settle(due, Optional.empty());
            });
        } catch (ApplyAddressUntold e) {
            tenants.in(due.tenant(), () -> {
                work.failed(due, nextTry(due, e));
            });
        }
    }

    /** Who has disconnected sends no jobs to LinkedIn; who has yet to connect may choose their settings before. */
    private Optional<UrlTemplate> address() {
        var isOver = connections.find().filter(known -> !known.isOpen()).isPresent();
        return isOver ? Optional.empty() : settings.read().settings().jobApplyUrl();
    }

    private Instant nextTry(DueWork due, ApplyAddressUntold why) {
        var own = backoff.after(due.failures());
        return clock.instant().plus(own.compareTo(why.retryAfter()) < 0 ? why.retryAfter() : own);
    }
}
