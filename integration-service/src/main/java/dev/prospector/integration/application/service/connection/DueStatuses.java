package dev.prospector.integration.application.service.connection;

import java.time.Clock;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import dev.prospector.integration.application.port.out.inbox.Inbox;
import dev.prospector.integration.domain.inbox.FetchTimes;
import dev.prospector.integration.domain.inbox.PendingStatus;

/** Taking an announcement is a transaction of its own, over and done before LinkedIn is asked. */
@ApplicationScoped
@Transactional
class DueStatuses {
    private final Inbox inbox;
    private final FetchTimes times;
    private final Clock clock;

    DueStatuses(Inbox inbox, FetchTimes times, Clock clock) {
        this.inbox = inbox;
        this.times = times;
        this.clock = clock;
    }

    Optional<PendingStatus> take() {
        var now = clock.instant();
        return inbox.takeDueStatus(now, now.plus(times.claim()));
    }
}
