package dev.prospector.integration.application.service.activity;

import java.time.Clock;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import dev.prospector.integration.application.port.out.activity.ActivityCursors;
import dev.prospector.integration.application.port.out.seat.BackFetches;
import dev.prospector.integration.domain.activity.TakenCursor;
import dev.prospector.integration.domain.connection.UpkeepTimes;
import dev.prospector.integration.domain.seat.AskedBackFetch;

/** Taking work of any tenant is a transaction of its own, over and done before LinkedIn is asked. */
@ApplicationScoped
@Transactional
class DueActivity {
    private final ActivityCursors cursors;
    private final BackFetches backFetches;
    private final UpkeepTimes times;
    private final Clock clock;

    DueActivity(ActivityCursors cursors, BackFetches backFetches, UpkeepTimes times, Clock clock) {
        this.cursors = cursors;
        this.backFetches = backFetches;
        this.times = times;
        this.clock = clock;
    }

    Optional<TakenCursor> take() {
        var now = clock.instant();
        return cursors.take(now, now.plus(times.claim()));
    }

    Optional<AskedBackFetch> backFetch() {
        return backFetches.next();
    }
}
