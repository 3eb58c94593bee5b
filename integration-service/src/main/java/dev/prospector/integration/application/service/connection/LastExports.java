package dev.prospector.integration.application.service.connection;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.integration.application.port.out.inbox.InboxLedger;
import dev.prospector.integration.application.port.out.inbox.InboxLedger.Filter;
import dev.prospector.integration.domain.connection.Disconnection;
import dev.prospector.integration.domain.inbox.Notice;
import dev.prospector.integration.domain.inbox.NoticeState;

/**
 * What LinkedIn pushed before the disconnection was acknowledged, so it must not be lost: it is fetched while the traffic ends. What
 * LinkedIn has not given by then waits, visibly, for a new connection, and is parked when nobody connects (product.md 2.4).
 */
@ApplicationScoped
class LastExports {
    /** For which, since it was asked for, the end of all traffic waits for them. */
    static final Duration PATIENCE = Duration.ofMinutes(10);

    private static final Filter TO_BE_FETCHED =
            new Filter(Optional.of(NoticeState.RECEIVED), Optional.of(Notice.EXPORT), Optional.empty());

    private final InboxLedger inbox;
    private final Clock clock;

    LastExports(InboxLedger inbox, Clock clock) {
        this.inbox = inbox;
        this.clock = clock;
    }

    /** Whether the current tenant's disconnection has to wait for some. */
    boolean areAwaitedBy(Disconnection disconnection) {
        return clock.instant().isBefore(disconnection.askedAt().plus(PATIENCE))
                && !inbox.newest(TO_BE_FETCHED, Optional.empty(), 1).isEmpty();
    }
}
