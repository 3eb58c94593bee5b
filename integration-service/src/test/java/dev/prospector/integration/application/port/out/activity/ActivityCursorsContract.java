package dev.prospector.integration.application.port.out.activity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import dev.prospector.integration.application.port.out.activity.ActivityCursors.Standing;
import dev.prospector.integration.application.service.activity.ActivityPlans;
import dev.prospector.integration.domain.activity.ActivityCursor;
import dev.prospector.integration.domain.activity.ActivityKind;
import dev.prospector.integration.domain.activity.Backlog;
import dev.prospector.integration.domain.activity.CursorKey;
import dev.prospector.integration.domain.activity.Failures;
import dev.prospector.integration.domain.activity.Freshness;
import dev.prospector.integration.domain.activity.Reading;
import dev.prospector.integration.domain.activity.Reading.Lane;
import dev.prospector.integration.domain.activity.SetAside;
import dev.prospector.integration.domain.activity.TakenCursor;
import dev.prospector.integration.domain.activity.TimeWindow;
import dev.prospector.integration.domain.connection.ContractUrn;
import dev.prospector.integration.domain.seat.SeatKey;
import dev.prospector.integration.domain.seat.SeatUrn;
import dev.prospector.testbed.TestTenants;

/**
 * What every store of cursors does. Its cursors are due long ago, in the order in which tests make them, so that whatever else waits comes
 * after them.
 */
public abstract class ActivityCursorsContract {
    private static final ContractUrn CONTRACT = new ContractUrn("urn:li:contract:9001");
    private static final CursorKey FIRST = key("1", ActivityKind.INMAILS);
    private static final CursorKey SECOND = key("2", ActivityKind.INMAILS);
    private static final CursorKey NOTES = key("1", ActivityKind.NOTES);
    private static final Duration CLAIM = Duration.ofMinutes(3);
    private static final Instant LONG_AGO = Instant.parse("2001-01-02T00:00:00.123456Z");

    private final String tenant = TestTenants.fresh();

    protected abstract ActivityCursors cursors();

    protected abstract <T> T within(String name, Supplier<T> work);

    /** Work that is done for no tenant. */
    protected abstract <T> T withoutTenant(Supplier<T> work);

    @Test
    void what_was_saved_is_read_again() {
        var reading =
                new Reading(Lane.HISTORY, new TimeWindow(LONG_AGO, LONG_AGO.plusSeconds(60)), 50, OptionalInt.of(120));
        var full = new ActivityCursor(
                LONG_AGO,
                Backlog.NONE
                        .with(new TimeWindow(LONG_AGO, LONG_AGO.plusSeconds(1)))
                        .with(new TimeWindow(LONG_AGO.plusSeconds(5), LONG_AGO.plusSeconds(7))),
                new SetAside(new TreeMap<>(Map.of(
                        2,
                        Backlog.NONE
                                .with(new TimeWindow(LONG_AGO.minusSeconds(9), LONG_AGO.minusSeconds(8)))
                                .with(new TimeWindow(LONG_AGO.minusSeconds(5), LONG_AGO.minusSeconds(4))),
                        13,
                        Backlog.NONE.with(new TimeWindow(LONG_AGO.minusSeconds(7), LONG_AGO.minusSeconds(6)))))),
                Optional.of(reading),
                Optional.of(LONG_AGO.plusSeconds(1)),
                Optional.of(LONG_AGO.plusSeconds(2)),
                Optional.of(LONG_AGO.plusSeconds(3)),
                new Failures(7, 5));
        var bare = new ActivityCursor(
                LONG_AGO,
                Backlog.NONE,
                SetAside.NOTHING,
                Optional.of(new Reading(Lane.LIVE, reading.window(), 0, OptionalInt.empty())),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Failures.NONE);
        for (var cursor : List.of(full, bare, bare.woken(LONG_AGO))) {
            var key = key(Integer.toString(cursor.hashCode()), ActivityKind.STUBS);
            in(() -> cursors().add(key, due(LONG_AGO), true));
            in(() -> cursors().save(key, cursor));
            assertEquals(Optional.of(cursor), within(tenant, () -> cursors().hold(key)));
        }
        assertEquals(Optional.empty(), within(tenant, () -> cursors().hold(FIRST)));
    }

    @Test
    void what_is_new_is_taken_first_and_each_by_one_worker() {
        in(() -> {
            cursors().add(FIRST, history(LONG_AGO), true);
            cursors().add(SECOND, due(LONG_AGO.plusSeconds(2)), true);
            cursors().add(NOTES, due(LONG_AGO.plusSeconds(1)), true);
        });
        var now = LONG_AGO.plusSeconds(10);
        var taken = new ArrayList<CursorKey>();
        for (var i = 0; i < 3; i++) {
            taken.add(take(now).key());
        }
        assertEquals(List.of(NOTES, SECOND, FIRST), taken);
        assertTrue(others(now).isEmpty());
        var again = take(now.plus(CLAIM));
        assertEquals(NOTES, again.key());
        assertEquals(2, again.fence());
    }

    @Test
    void nobody_takes_what_is_not_due() {
        in(() -> cursors().add(FIRST, due(LONG_AGO.plusSeconds(1)), true));
        assertTrue(others(LONG_AGO).isEmpty());
        assertEquals(FIRST, take(LONG_AGO.plusSeconds(1)).key());
    }

    @Test
    void whoever_is_overtaken_holds_nothing_and_others_changes_are_kept() {
        in(() -> cursors().add(FIRST, due(LONG_AGO), true));
        var slow = take(LONG_AGO);
        var quick = take(LONG_AGO.plus(CLAIM));
        assertEquals(Optional.empty(), within(tenant, () -> cursors().hold(slow)));
        var later = due(LONG_AGO.plusSeconds(1));
        in(() -> cursors().save(FIRST, later));
        assertEquals(Optional.of(later), within(tenant, () -> cursors().hold(quick)));
        in(() -> cursors().release(quick, due(LONG_AGO.plusSeconds(9))));
        assertEquals(Optional.empty(), within(tenant, () -> cursors().hold(quick)));
        assertEquals(3, take(LONG_AGO.plusSeconds(9)).fence());
    }

    @Test
    void standings_tell_who_is_stopped_and_who_counts() {
        in(() -> {
            cursors().add(FIRST, due(LONG_AGO), true);
            cursors().add(SECOND, due(LONG_AGO).stopped(), true);
            cursors().add(NOTES, due(LONG_AGO), true);
            cursors().activate(NOTES, false);
        });
        assertEquals(
                Set.of(
                        new Standing(FIRST, true, false),
                        new Standing(SECOND, true, true),
                        new Standing(NOTES, false, false)),
                within(tenant, () -> Set.copyOf(cursors().of(CONTRACT))));
        assertEquals(List.of(), within(tenant, () -> cursors().of(new ContractUrn("urn:li:contract:1"))));
        assertEquals(1, within(tenant, () -> cursors().running(ActivityKind.INMAILS)));
        assertEquals(0, within(tenant, () -> cursors().running(ActivityKind.STUBS)));
    }

    @Test
    void all_stop_but_those_that_somebody_has() {
        in(() -> {
            cursors().add(FIRST, due(LONG_AGO), true);
            cursors().add(SECOND, due(LONG_AGO.plusSeconds(1)), true);
        });
        var taken = take(LONG_AGO);
        assertFalse(within(tenant, () -> cursors().stopAll(LONG_AGO)));
        assertEquals(1, within(tenant, () -> cursors().running(ActivityKind.INMAILS)));
        in(() -> cursors().release(taken, due(LONG_AGO)));
        assertTrue(within(tenant, () -> cursors().stopAll(LONG_AGO)));
        assertEquals(0, within(tenant, () -> cursors().running(ActivityKind.INMAILS)));
    }

    @Test
    void freshness_is_that_of_the_active_seat_that_is_furthest_behind() {
        var success = LONG_AGO.plusSeconds(5);
        in(() -> {
            cursors().add(FIRST, ahead(LONG_AGO.plusSeconds(2), Optional.empty()), true);
            cursors().add(SECOND, ahead(LONG_AGO.plusSeconds(1), Optional.of(success)), true);
            cursors().add(key("3", ActivityKind.INMAILS), ahead(LONG_AGO, Optional.of(LONG_AGO)), false);
            cursors().add(NOTES, ahead(LONG_AGO, Optional.empty()), false);
        });
        var upTo = Optional.of(LONG_AGO.plusSeconds(1));
        assertEquals(
                Set.of(
                        new Freshness(CONTRACT, ActivityKind.INMAILS, upTo, Optional.of(success), 2, true),
                        new Freshness(CONTRACT, ActivityKind.NOTES, Optional.empty(), Optional.empty(), 0, false)),
                within(tenant, () -> Set.copyOf(cursors().freshness())));
    }

    @Test
    void history_is_to_come_of_whoever_goes_on_or_is_active_and_of_no_seat_that_is_gone() {
        var stopped = ahead(LONG_AGO, Optional.of(LONG_AGO));
        in(() -> {
            cursors().add(FIRST, due(LONG_AGO), true);
            cursors().add(SECOND, stopped, false);
        });
        assertFalse(hasBacklog());
        in(() -> cursors().save(SECOND, stopped.woken(LONG_AGO)));
        assertTrue(hasBacklog());
        in(() -> {
            cursors().save(SECOND, stopped);
            cursors().activate(SECOND, true);
        });
        assertTrue(hasBacklog());
    }

    private boolean hasBacklog() {
        return within(tenant, () -> cursors().freshness()).get(0).hasBacklog();
    }

    @Test
    void tenants_do_not_see_each_others() {
        in(() -> cursors().add(FIRST, due(LONG_AGO), true));
        var other = TestTenants.fresh();
        assertEquals(Optional.empty(), within(other, () -> cursors().hold(FIRST)));
        assertEquals(List.of(), within(other, () -> cursors().freshness()));
        assertTrue(within(other, () -> cursors().stopAll(LONG_AGO)));
        assertEquals(tenant, take(LONG_AGO).tenant());
    }

    /** Nothing of the test is due any more. */
    @AfterEach
    void stop() {
        within(tenant, () -> cursors().stopAll(LONG_AGO.plus(Duration.ofDays(1))));
    }

    private void in(Runnable work) {
        within(tenant, () -> {
            work.run();
            return null;
        });
    }

    private TakenCursor take(Instant now) {
        return withoutTenant(() -> cursors().take(now, now.plus(CLAIM))).orElseThrow();
    }

    private Optional<TakenCursor> others(Instant now) {
        return withoutTenant(() -> cursors().take(now, now.plus(CLAIM)));
    }

    private static ActivityCursor due(Instant live) {
        return new ActivityCursor(
                LONG_AGO,
                Backlog.NONE,
                SetAside.NOTHING,
                Optional.empty(),
                Optional.empty(),
                Optional.of(live),
                Optional.empty(),
                Failures.NONE);
    }

    private static ActivityCursor history(Instant due) {
        var cursor = ActivityCursor.begun(ActivityPlans.TIMES, LONG_AGO);
        return new ActivityCursor(
                LONG_AGO,
                cursor.backlog(),
                SetAside.NOTHING,
                Optional.empty(),
                Optional.empty(),
                Optional.of(LONG_AGO.plus(Duration.ofDays(1))),
                Optional.of(due),
                Failures.NONE);
    }

    private static ActivityCursor ahead(Instant upTo, Optional<Instant> success) {
        var begun = ActivityCursor.begun(ActivityPlans.TIMES, LONG_AGO);
        return new ActivityCursor(
                upTo,
                begun.backlog(),
                SetAside.NOTHING,
                Optional.empty(),
                success,
                Optional.empty(),
                Optional.empty(),
                Failures.NONE);
    }

    private static CursorKey key(String seat, ActivityKind kind) {
        return new CursorKey(new SeatKey(CONTRACT, SeatUrn.ofId(seat)), kind);
    }
}
