package dev.prospector.integration.application.service.inbox;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import dev.prospector.integration.application.port.out.inbox.Inbox;
import dev.prospector.integration.domain.inbox.PendingExport;

/** Taking an export is a transaction of its own, over and done before LinkedIn is asked. */
@ApplicationScoped
@Transactional
class DueExports {
    /** Longer than token, question, second token and second question can take together at their time limits. */
    private static final Duration TAKEN_FOR = Duration.ofSeconds(90);

    private final Inbox inbox;
    private final Clock clock;

    DueExports(Inbox inbox, Clock clock) {
        this.inbox = inbox;
        this.clock = clock;
    }

    Optional<PendingExport> take() {
        var now = clock.instant();
        return inbox.takeDue(now, now.plus(TAKEN_FOR));
    }
}
