package dev.prospector.integration.application.service.activity;

import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.integration.application.port.out.activity.ActivityCursors;
import dev.prospector.integration.application.port.out.seat.BackFetches;
import dev.prospector.integration.application.port.out.seat.Seats;
import dev.prospector.integration.domain.activity.ActivityKind;
import dev.prospector.integration.domain.activity.CursorKey;
import dev.prospector.integration.domain.activity.PollTimes;
import dev.prospector.integration.domain.seat.AskedBackFetch;
import dev.prospector.integration.domain.seat.SeatKey;
import dev.prospector.integration.domain.seat.Tenure;

/** A member's time on a seat comes into the backlogs of its InMails and notes, in the caller's transaction. */
@ApplicationScoped
class BackFetchSteps {
    private final Seats seats;
    private final BackFetches backFetches;
    private final ActivityCursors cursors;
    private final PollTimes times;
    private final Clock clock;

    BackFetchSteps(Seats seats, BackFetches backFetches, ActivityCursors cursors, PollTimes times, Clock clock) {
        this.seats = seats;
        this.backFetches = backFetches;
        this.cursors = cursors;
        this.times = times;
        this.clock = clock;
    }

    /** Of a seat without a cursor all is fetched anyway, as soon as somebody looks at it. */
    void plan(AskedBackFetch asked) {
        tenure(asked).ifPresent(tenure -> Arrays.stream(ActivityKind.values())
                .filter(ActivityKind::isFetchedBack)
                .forEach(kind -> again(asked.seat(), kind, tenure)));
        backFetches.remove(asked);
    }

    private void again(SeatKey seat, ActivityKind kind, Tenure tenure) {
        var key = new CursorKey(seat, kind);
        cursors.hold(key)
                .map(cursor -> cursor.again(tenure.from(), tenure.until(), times, clock.instant()))
                .ifPresent(cursor -> cursors.save(key, cursor));
    }

    private Optional<Tenure> tenure(AskedBackFetch asked) {
        return seats.find(asked.seat())
                .flatMap(seat ->
                        seat.tenures().all().stream().skip(asked.number()).findFirst());
    }
}
