package dev.prospector.integration.application.service.activity;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import dev.prospector.integration.application.port.in.activity.ActivityFreshness.Judged;
import dev.prospector.integration.application.port.in.activity.ActivityUpkeep.Outcome;
import dev.prospector.integration.application.service.connection.Scene;
import dev.prospector.integration.application.service.seat.SeatScene;
import dev.prospector.integration.domain.Backoff;
import dev.prospector.integration.domain.activity.ActivityCursor;
import dev.prospector.integration.domain.activity.ActivityKind;
import dev.prospector.integration.domain.activity.CursorKey;
import dev.prospector.integration.domain.connection.CallLimits;
import dev.prospector.integration.domain.connection.StatusAtLinkedIn;
import dev.prospector.integration.domain.seat.SeatKey;
import dev.prospector.integration.domain.seat.SeatUrn;
import dev.prospector.integration.fakes.MovingClock;
import dev.prospector.integration.fakes.PlayedActivity;
import dev.prospector.integration.fakes.RecordedActivity;

/** All of recruiters' activity over fakes, for the tenant of {@link SeatScene}. Its second contract shows no seats unless a test says so. */
final class ActivityScene {
    static final SeatKey SEAT = new SeatKey(SeatScene.CONTRACT, SeatUrn.ofId("1"));
    static final SeatKey SECOND = new SeatKey(SeatScene.CONTRACT, SeatUrn.ofId("2"));

    final SeatScene seats = new SeatScene();
    final MovingClock clock = seats.scene.clock;
    final PlayedActivity linkedIn = new PlayedActivity(seats.scene.tenants, clock);
    final RecordedActivity events = new RecordedActivity();
    final ActivityPollingService polling;
    private final ActivityFreshnessService freshness;
    private OptionalInt perDay = OptionalInt.empty();

    ActivityScene() {
        var scene = seats.scene;
        var backoff = new Backoff(Duration.ofSeconds(1), Duration.ofMinutes(15), () -> 1);
        polling = new ActivityPollingService(
                new DueActivity(scene.cursors, seats.backFetches, Scene.TIMES, clock),
                new ActivitySteps(
                        scene.connections,
                        seats.seats,
                        scene.cursors,
                        events,
                        kind -> kind == ActivityKind.INMAILS ? perDay : OptionalInt.empty(),
                        ActivityPlans.TIMES,
                        backoff,
                        clock),
                new BackFetchSteps(seats.seats, seats.backFetches, scene.cursors, ActivityPlans.TIMES, clock),
                linkedIn,
                scene.tenants);
        freshness = new ActivityFreshnessService(scene.cursors, scene.connections, ActivityPlans.TIMES, clock);
    }

    /** One seat that Rita has; looked at once. */
    ActivityScene begun() {
        seats.world.shows(SeatScene.CONTRACT, "1", SeatScene.RITA);
        seats.enabled().looked();
        return this;
    }

    ActivityScene allows(int calls) {
        perDay = OptionalInt.of(calls);
        linkedIn.allows(new CallLimits(perDay, OptionalInt.empty()));
        return this;
    }

    Instant now() {
        return clock.instant();
    }

    Instant ago(Duration time) {
        return now().minus(time);
    }

    Optional<Outcome> step() {
        return polling.take().map(polling::tend);
    }

    /** All that is due now, step by step. */
    int work() {
        var steps = 0;
        while (step().isPresent()) {
            steps++;
        }
        return steps;
    }

    /** For so long, with a look each few seconds. */
    void workFor(Duration time) {
        var end = now().plus(time);
        while (now().isBefore(end)) {
            work();
            clock.advance(ActivityPlans.TIMES.spacing());
        }
    }

    void workUntilRead(SeatKey seat, ActivityKind kind) {
        while (!cursor(seat, kind).backlog().isEmpty()) {
            work();
            clock.advance(ActivityPlans.TIMES.spacing());
        }
    }

    ActivityCursor cursor(SeatKey seat, ActivityKind kind) {
        return seats.scene
                .within(() -> seats.scene.cursors.hold(new CursorKey(seat, kind)))
                .orElseThrow();
    }

    List<Judged> freshness() {
        return seats.scene.within(freshness::all);
    }

    /** LinkedIn's admin turns both contracts; then the seats are looked at, if anybody still may. */
    void moved(StatusAtLinkedIn status) {
        seats.moved(status);
        seats.looked();
    }
}
