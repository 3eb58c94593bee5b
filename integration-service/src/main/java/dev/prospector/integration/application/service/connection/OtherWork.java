package dev.prospector.integration.application.service.connection;

import java.time.Clock;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.integration.application.port.out.activity.ActivityCursors;
import dev.prospector.integration.application.port.out.connection.ConnectionWork;
import dev.prospector.integration.domain.connection.DueWork.Kind;
import dev.prospector.integration.domain.connection.UpkeepTimes;

/**
 * What may be on its way to LinkedIn for the current tenant when it disconnects: it began before, and would undo or outlive what we do. In
 * the caller's transaction.
 */
@ApplicationScoped
class OtherWork {
    /** They tell LinkedIn where to push to. */
    private static final Set<Kind> OF_INTAKE = EnumSet.of(Kind.CONNECT, Kind.OUR_HALF);

    /** What other services are told and asked is nothing to LinkedIn; job-service has to be told then of all times. */
    private static final Set<Kind> ALL =
            EnumSet.complementOf(EnumSet.of(Kind.DISCONNECTION, Kind.APPLY_ADDRESS, Kind.DEPARTED_CANDIDATES));

    private final ConnectionWork work;
    private final ActivityCursors cursors;
    private final UpkeepTimes times;
    private final Clock clock;

    OtherWork(ConnectionWork work, ActivityCursors cursors, UpkeepTimes times, Clock clock) {
        this.work = work;
        this.cursors = cursors;
        this.times = times;
        this.clock = clock;
    }

    /** @return false while somebody is still at it */
    boolean onIntakeRests() {
        return rest(OF_INTAKE);
    }

    /** @return false while somebody is still at some of it */
    boolean rests() {
        return rest(ALL) && cursors.stopAll(clock.instant());
    }

    /** What nobody is at is due no more: it is for open connections. */
    private boolean rest(Collection<Kind> kinds) {
        var now = clock.instant();
        return kinds.stream()
                .map(kind -> work.claim(kind, now, now.plus(times.claim())))
                .map(claimed -> claimed.filter(mine -> work.settle(mine, Optional.empty())))
                .allMatch(Optional::isPresent);
    }
}
