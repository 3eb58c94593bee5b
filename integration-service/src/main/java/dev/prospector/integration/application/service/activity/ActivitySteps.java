package dev.prospector.integration.application.service.activity;

import java.time.Clock;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.integration.application.port.out.activity.ActivityCursors;
import dev.prospector.integration.application.port.out.activity.ActivityEvents;
import dev.prospector.integration.application.port.out.activity.CallBudgets;
import dev.prospector.integration.application.port.out.activity.RecruiterActivity.Found;
import dev.prospector.integration.application.port.out.activity.RecruiterActivity.Question;
import dev.prospector.integration.application.port.out.connection.Connections;
import dev.prospector.integration.application.port.out.connection.LinkedInDeclined;
import dev.prospector.integration.application.port.out.seat.Seats;
import dev.prospector.integration.domain.Backoff;
import dev.prospector.integration.domain.activity.ActivityCursor;
import dev.prospector.integration.domain.activity.ActivityKind;
import dev.prospector.integration.domain.activity.CallPlan;
import dev.prospector.integration.domain.activity.PollTimes;
import dev.prospector.integration.domain.activity.Reading;
import dev.prospector.integration.domain.activity.TakenCursor;
import dev.prospector.integration.domain.connection.Connection;
import dev.prospector.integration.domain.seat.Seat;

/** What a step begins and ends with, in the caller's transaction. What was found is stored together with how far it goes. */
@ApplicationScoped
class ActivitySteps {
    private final Connections connections;
    private final Seats seats;
    private final ActivityCursors cursors;
    private final ActivityEvents events;
    private final CallBudgets budgets;
    private final PollTimes times;
    private final Backoff backoff;
    private final Clock clock;

    ActivitySteps(
            Connections connections,
            Seats seats,
            ActivityCursors cursors,
            ActivityEvents events,
            CallBudgets budgets,
            PollTimes times,
            Backoff backoff,
            Clock clock) {
        this.connections = connections;
        this.seats = seats;
        this.cursors = cursors;
        this.events = events;
        this.budgets = budgets;
        this.times = times;
        this.backoff = backoff;
        this.clock = clock;
    }

    /** Somebody's next page. */
    record Assignment(Connection connection, Seat seat, Question question) {
        Reading reading() {
            return question.reading();
        }
    }

    /** @return nothing when nobody may be asked: then it rests until the seat is seen again, in a contract with access */
    Optional<Assignment> begin(TakenCursor taken) {
        var held = cursors.hold(taken);
        var seat = seats.find(taken.key().seat()).filter(Seat::mayHaveActivity);
        var connection = connections.find().filter(known -> known.contractsWithAccess()
                .contains(taken.key().seat().contract()));
        if (seat.isEmpty() || connection.isEmpty()) {
            held.ifPresent(cursor -> cursors.release(taken, cursor.stopped()));
            return Optional.empty();
        }
        return held.map(cursor -> new Assignment(connection.get(), seat.get(), question(taken, cursor)));
    }

    private Question question(TakenCursor taken, ActivityCursor cursor) {
        var now = clock.instant();
        var kind = taken.key().kind();
        var reading = cursor.next(kind, times, now);
        var leave = reading.lane() == Reading.Lane.HISTORY ? plan(kind).leaveByHistory(now) : 0;
        return new Question(taken.key().seat(), kind, reading, leave);
    }

    private CallPlan plan(ActivityKind kind) {
        return new CallPlan(budgets.perDay(kind), cursors.running(kind), times);
    }

    /**
     * Whose access has ended meanwhile is told nothing. Of a seat that has changed hands meanwhile nothing is told either, but asked again.
     * The cursor is held first, as by whoever stores such a change: either it shows here, or all that is told here is told again there.
     *
     * @return false when somebody else has taken it since, or the seat: then nothing is stored
     */
    boolean store(TakenCursor taken, Assignment done, Found page) {
        var held = cursors.hold(taken);
        if (held.isPresent() && hasChangedHands(done.seat())) {
            cursors.release(taken, held.get().begunAnew(times, clock.instant()));
            return false;
        }
        held.ifPresent(cursor -> {
            if (hasAccess(taken)) {
                events.append(done.seat(), page.records());
                var every = plan(taken.key().kind()).every();
                cursors.release(taken, cursor.read(done.reading(), page.end(), times, every, clock.instant()));
            } else {
                cursors.release(taken, cursor.stopped());
            }
        });
        return held.isPresent();
    }

    private boolean hasChangedHands(Seat asked) {
        return seats.find(asked.key())
                .filter(now -> now.tenures().equals(asked.tenures()))
                .isEmpty();
    }

    private boolean hasAccess(TakenCursor taken) {
        return connections.find().stream()
                .flatMap(known -> known.contractsWithAccess().stream())
                .anyMatch(taken.key().seat().contract()::equals);
    }

    void halve(TakenCursor taken, Reading tooMuch) {
        cursors.hold(taken).ifPresent(cursor -> cursors.release(taken, cursor.halved(tooMuch, times, clock.instant())));
    }

    /** What LinkedIn itself wants to wait is waited at least. */
    void declined(TakenCursor taken, Reading reading, LinkedInDeclined why) {
        cursors.hold(taken).ifPresent(cursor -> {
            var own = backoff.after(cursor.failures().of(reading));
            var wait = own.compareTo(why.retryAfter()) < 0 ? why.retryAfter() : own;
            cursors.release(taken, cursor.declined(reading, why.mayBeTheQuestion(), wait, times, clock.instant()));
        });
    }
}
