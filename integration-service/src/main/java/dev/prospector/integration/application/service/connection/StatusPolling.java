package dev.prospector.integration.application.service.connection;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.integration.application.port.out.connection.ConnectionWork;
import dev.prospector.integration.application.port.out.connection.IntegrationsAtLinkedIn;
import dev.prospector.integration.application.port.out.connection.IntegrationsAtLinkedIn.Found;
import dev.prospector.integration.application.port.out.connection.LinkedInDeclined;
import dev.prospector.integration.application.service.connection.WorkSteps.Start;
import dev.prospector.integration.domain.connection.DueWork;
import dev.prospector.integration.domain.connection.StateChange.Cause;
import dev.prospector.integration.domain.connection.UpkeepTimes;
import dev.prospector.kit.data.sql.Tenants;

/** Pushes get lost: LinkedIn is asked by itself how far the integrations are (product.md 2.1.3). */
@ApplicationScoped
class StatusPolling {
    private final WorkSteps steps;
    private final IntegrationsAtLinkedIn linkedIn;
    private final Tenants tenants;
    private final ConnectionWork work;
    private final StatusNews news;
    private final UpkeepTimes times;
    private final Clock clock;

    StatusPolling(
            WorkSteps steps,
            IntegrationsAtLinkedIn linkedIn,
            Tenants tenants,
            ConnectionWork work,
            StatusNews news,
            UpkeepTimes times,
            Clock clock) {
        this.steps = steps;
        this.linkedIn = linkedIn;
        this.tenants = tenants;
        this.work = work;
        this.news = news;
        this.times = times;
        this.clock = clock;
    }

    void poll(DueWork due) {
        steps.begin(due).ifPresent(start -> poll(due, start));
    }

    private void poll(DueWork due, Start start) {
        var asked = clock.instant();
        try {
            var keys = start.connection().keys();
            var found = keys.isEmpty() ? List.<Found>of() : linkedIn.read(start.connection(), keys);
            tenants.in(due.tenant(), () -> {
                var now = news.apply(StatusNews.words(found, asked), Cause.POLL, Optional.empty());
                work.settle(
                        due,
                        now.filter(open -> !open.integrations().isEmpty())
                                .map(open -> times.nextPoll(open, clock.instant())));
            });
        } catch (LinkedInDeclined e) {
            steps.failed(due, e);
        }
    }
}
