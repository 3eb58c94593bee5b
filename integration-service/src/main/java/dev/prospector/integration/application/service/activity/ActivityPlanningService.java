package dev.prospector.integration.application.service.activity;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import dev.prospector.integration.application.port.in.activity.ActivityPlanning;
import dev.prospector.integration.application.port.out.activity.ActivityCursors;
import dev.prospector.integration.application.port.out.activity.ActivityCursors.Standing;
import dev.prospector.integration.domain.activity.ActivityCursor;
import dev.prospector.integration.domain.activity.ActivityKind;
import dev.prospector.integration.domain.activity.CursorKey;
import dev.prospector.integration.domain.activity.PollTimes;
import dev.prospector.integration.domain.seat.ContractSeats;
import dev.prospector.integration.domain.seat.Seat;
import dev.prospector.integration.domain.seat.SeatKey;
import dev.prospector.integration.domain.seat.SeatState;

@ApplicationScoped
@Transactional
class ActivityPlanningService implements ActivityPlanning {
    private final ActivityCursors cursors;
    private final PollTimes times;
    private final Clock clock;

    ActivityPlanningService(ActivityCursors cursors, PollTimes times, Clock clock) {
        this.cursors = cursors;
        this.times = times;
        this.clock = clock;
    }

    /** Inactive seats are looked at too: a member may still answer what was sent from them. Seats that are gone stop by themselves. */
    @Override
    public void seen(ContractSeats before, ContractSeats after) {
        var standings =
                cursors.of(after.contract()).stream().collect(Collectors.toMap(Standing::key, Function.identity()));
        after.seats().forEach(seat -> look(seat, standings));
        var was = before.seats().stream().collect(Collectors.toMap(Seat::key, Function.identity()));
        before.last().ifPresent(poll -> after.seats().stream()
                .filter(seat -> hasChangedHands(was.get(seat.key()), seat))
                .forEach(seat -> tellAgain(seat.key(), poll.asked())));
    }

    private void look(Seat seat, Map<CursorKey, Standing> standings) {
        for (var kind : ActivityKind.values()) {
            var key = new CursorKey(seat.key(), kind);
            var known = Optional.ofNullable(standings.get(key));
            known.ifPresentOrElse(standing -> goOn(seat, standing), () -> begin(seat, key));
        }
    }

    private void begin(Seat seat, CursorKey key) {
        if (seat.mayHaveActivity()) {
            cursors.add(key, ActivityCursor.begun(times, clock.instant()), isActive(seat));
        }
    }

    private void goOn(Seat seat, Standing standing) {
        if (standing.active() != isActive(seat)) {
            cursors.activate(standing.key(), isActive(seat));
        }
        if (standing.stopped() && seat.mayHaveActivity()) {
            cursors.hold(standing.key())
                    .ifPresent(cursor -> cursors.save(standing.key(), cursor.woken(clock.instant())));
        }
    }

    /** Others do not count for how fresh a contract is. */
    private static boolean isActive(Seat seat) {
        return seat.mayHaveActivity() && seat.state() == SeatState.ACTIVE;
    }

    private static boolean hasChangedHands(Seat was, Seat is) {
        return was != null && !was.tenures().equals(is.tenures());
    }

    /**
     * What was written since the look before was told as its earlier holder's: what was read to its end, and what was told of a window that
     * is still being read.
     */
    private void tellAgain(SeatKey seat, Instant since) {
        var key = new CursorKey(seat, ActivityKind.INMAILS);
        var now = clock.instant();
        cursors.hold(key)
                .map(cursor -> cursor.begunAnew(times, now).again(Optional.of(since), Optional.empty(), times, now))
                .ifPresent(cursor -> cursors.save(key, cursor));
    }
}
