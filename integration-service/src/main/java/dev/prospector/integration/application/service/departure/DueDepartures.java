package dev.prospector.integration.application.service.departure;

import java.time.Clock;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import dev.prospector.integration.application.port.out.connection.ConnectionWork;
import dev.prospector.integration.domain.connection.DueWork;
import dev.prospector.integration.domain.connection.DueWork.Kind;
import dev.prospector.integration.domain.connection.UpkeepTimes;

/** Taking work is a transaction of its own, over and done before anybody is asked. */
@ApplicationScoped
@Transactional
class DueDepartures {
    private final ConnectionWork work;
    private final UpkeepTimes times;
    private final Clock clock;

    DueDepartures(ConnectionWork work, UpkeepTimes times, Clock clock) {
        this.work = work;
        this.times = times;
        this.clock = clock;
    }

    /** LinkedIn demands the lookups; who somebody is may wait for them. */
    Optional<DueWork> take() {
        return take(Kind.DEPARTURES).or(() -> take(Kind.DEPARTED_CANDIDATES));
    }

    private Optional<DueWork> take(Kind kind) {
        var now = clock.instant();
        return work.takeDue(kind, now, now.plus(times.claim()));
    }
}
