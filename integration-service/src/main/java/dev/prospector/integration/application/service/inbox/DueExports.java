package dev.prospector.integration.application.service.inbox;

import java.time.Clock;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import dev.prospector.integration.application.port.out.inbox.Inbox;
import dev.prospector.integration.domain.inbox.FetchTimes;
import dev.prospector.integration.domain.inbox.PendingExport;

/** Taking an export is a transaction of its own, over and done before LinkedIn is asked. */
@ApplicationScoped
@Transactional
class DueExports {
    private final Inbox inbox;
    private final FetchTimes times;
    private final Clock clock;

    DueExports(Inbox inbox, FetchTimes times, Clock clock) {
        this.inbox = inbox;
        this.times = times;
        this.clock = clock;
    }

    Optional<PendingExport> take() {
        var now = clock.instant();
        return inbox.takeDue(now, now.plus(times.claim()));
    }
}
