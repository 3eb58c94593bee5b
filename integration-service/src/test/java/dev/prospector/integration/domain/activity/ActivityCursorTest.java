package dev.prospector.integration.domain.activity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.prospector.integration.domain.activity.Reading.Lane;

/** How windows are planned: without a gap, never longer than LinkedIn allows, newest first, two years back (product.md 2.7). */
class ActivityCursorTest {
    private static final Duration EVERY = Duration.ofMinutes(30);
    private static final Duration WINDOW = Duration.ofHours(12);
    private static final Duration OVERLAP = Duration.ofMinutes(10);
    private static final Duration HISTORY = Duration.ofDays(730);
    private static final Duration SLICE = Duration.ofDays(30);
    private static final Duration SPACING = Duration.ofSeconds(5);
    private static final PollTimes TIMES =
            new PollTimes(EVERY, WINDOW, OVERLAP, HISTORY, SLICE, SPACING, Duration.ofHours(2));
    private static final Instant NOW = Instant.parse("2026-01-02T00:00:00Z");
    private static final PageEnd LAST = end(0, 0);

    private Instant now = NOW;
    private ActivityCursor cursor = ActivityCursor.begun(TIMES, NOW);
    private final List<TimeWindow> read = new ArrayList<>();

    @Test
    void the_newest_window_of_a_new_seat_comes_first_and_then_its_history_newest_first() {
        var first = next();
        assertEquals(new Reading(Lane.LIVE, window(WINDOW, Duration.ZERO), 0, OptionalInt.empty()), first);
        done(first);
        var second = next();
        assertEquals(Lane.HISTORY, second.lane());
        assertEquals(window(WINDOW.multipliedBy(2), WINDOW), second.window());
        done(second);
        assertEquals(window(WINDOW.multipliedBy(3), WINDOW.multipliedBy(2)), next().window());
    }

    @ParameterizedTest
    @EnumSource(ActivityKind.class)
    void two_years_are_read_without_a_gap_in_windows_that_are_not_too_long(ActivityKind kind) {
        var longest = kind == ActivityKind.INMAILS ? WINDOW : SLICE;
        while (!cursor.backlog().isEmpty()) {
            var reading = cursor.next(kind, TIMES, now);
            assertTrue(reading.window().length().compareTo(reading.isLive() ? WINDOW : longest) <= 0);
            done(reading);
            now = now.plus(SPACING);
        }
        assertEquals(
                List.of(new TimeWindow(NOW.minus(HISTORY), cursor.fetchedUpTo())),
                allRead().windows());
        assertEquals(Optional.empty(), cursor.historyDue());
    }

    /** Whatever happens meanwhile: pauses, refusals, access that goes and comes back, windows that are halved, times to be read again. */
    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18})
    void in_the_end_every_moment_was_read_and_no_window_was_too_long(long seed) {
        var random = new Random(seed);
        for (var i = 0; i < 3_000; i++) {
            now = now.plusSeconds(random.nextInt(100));
            something(random.nextInt(100), random);
        }
        cursor = cursor.woken(now);
        now = now.plus(Duration.ofHours(3));
        while (cursor.liveDue().orElseThrow().isBefore(now)
                || cursor.historyDue().isPresent()) {
            now = now.plus(SPACING);
            done(next());
        }
        assertEquals(
                List.of(new TimeWindow(NOW.minus(HISTORY), cursor.fetchedUpTo())),
                allRead().windows());
        assertTrue(read.stream().allMatch(window -> window.length().compareTo(WINDOW) <= 0));
        assertFalse(cursor.fetchedUpTo().plus(EVERY).plus(SPACING).isBefore(now));
    }

    private void something(int what, Random random) {
        var reading = next();
        if (what < 50) {
            done(reading);
        } else if (what < 65) {
            cursor = cursor.read(reading, end(reading.start() + 50, 500), TIMES, EVERY, now);
        } else if (what < 75) {
            cursor = cursor.declined(reading, Duration.ofSeconds(random.nextInt(7_200)), TIMES, now);
        } else if (what < 80 && reading.canBeHalved()) {
            cursor = cursor.halved(reading, TIMES, now);
        } else if (what < 83) {
            cursor = cursor.stopped();
            now = now.plus(Duration.ofHours(random.nextInt(100)));
            cursor = cursor.woken(now);
        } else if (what == 83) {
            cursor = cursor.again(Optional.of(now.minus(Duration.ofDays(3))), Optional.empty(), TIMES, now);
        } else if (what == 84) {
            now = now.plus(Duration.ofDays(2));
        } else if (what == 85) {
            cursor = cursor.begunAnew(TIMES, now);
        }
    }

    @Test
    void a_window_is_read_page_by_page_before_another_is_begun() {
        done(next());
        var first = next();
        cursor = cursor.read(first, end(50, 120), TIMES, EVERY, now);
        now = now.plus(Duration.ofHours(1));
        var second = next();
        assertEquals(new Reading(Lane.HISTORY, first.window(), 50, OptionalInt.of(120)), second);
        cursor = cursor.read(second, end(100, 120), TIMES, EVERY, now);
        assertEquals(100, next().start());
        cursor = cursor.read(next(), end(0, 120), TIMES, EVERY, now);
        assertTrue(cursor.reading().isEmpty());
        now = now.plus(SPACING);
        assertEquals(Lane.LIVE, next().lane());
    }

    @Test
    void what_has_shifted_between_two_pages_is_read_anew() {
        cursor = cursor.read(next(), end(50, 120), TIMES, EVERY, now);
        cursor = cursor.read(next(), end(100, 119), TIMES, EVERY, now);
        assertEquals(0, next().start());
        cursor = cursor.read(next(), end(50, 119), TIMES, EVERY, now);
        cursor = cursor.read(next(), end(100, 119), TIMES, EVERY, now);
        assertEquals(100, next().start());
    }

    @Test
    void a_window_that_is_begun_anew_is_read_from_its_first_page_and_not_at_once() {
        cursor = cursor.read(next(), end(50, 120), TIMES, EVERY, now).begunAnew(TIMES, now);
        assertEquals(Optional.of(now.plus(SPACING)), cursor.liveDue());
        assertEquals(Optional.of(now.plus(SPACING)), cursor.historyDue());
        now = now.plus(SPACING);
        assertEquals(0, next().start());
        assertTrue(cursor.stopped().begunAnew(TIMES, now).isStopped());
    }

    @Test
    void each_look_reaches_back_over_the_one_before() {
        done(next());
        now = now.plus(EVERY);
        assertEquals(new TimeWindow(NOW.minus(OVERLAP), now), next().window());
    }

    @Test
    void after_a_long_time_the_newest_window_comes_first_and_what_was_missed_waits() {
        done(next());
        cursor = cursor.stopped();
        assertTrue(cursor.isStopped());
        now = now.plus(Duration.ofDays(3));
        cursor = cursor.woken(now);
        var newest = next();
        assertEquals(new TimeWindow(now.minus(WINDOW), now), newest.window());
        done(newest);
        assertEquals(new TimeWindow(now.minus(WINDOW.multipliedBy(2)), now.minus(WINDOW)), next().window());
        var missed = new TimeWindow(NOW.minus(OVERLAP), now.minus(WINDOW));
        assertEquals(missed, cursor.backlog().windows().get(0));
        assertEquals(now, cursor.fetchedUpTo());
    }

    @Test
    void questions_about_a_seat_are_apart() {
        while (!cursor.backlog().isEmpty()) {
            done(next());
            var due = cursor.liveDue().orElseThrow();
            var soonest = cursor.historyDue().filter(due::isAfter).orElse(due);
            assertFalse(soonest.isBefore(now.plus(SPACING)));
            now = soonest;
        }
    }

    @Test
    void a_refused_window_is_begun_anew_and_holds_up_what_is_new_for_no_longer_than_its_own_wait() {
        done(next());
        var history = next();
        cursor = cursor.read(history, end(50, 120), TIMES, EVERY, now);
        cursor = cursor.declined(next(), Duration.ofHours(8), TIMES, now);
        assertEquals(1, cursor.failures());
        assertEquals(Optional.of(NOW.plus(EVERY)), cursor.liveDue());
        assertEquals(Optional.of(now.plus(EVERY)), cursor.historyDue());
        now = now.plus(EVERY);
        assertEquals(Lane.LIVE, next().lane());
        cursor = cursor.declined(next(), Duration.ofHours(8), TIMES, now);
        assertEquals(2, cursor.failures());
        assertEquals(Optional.of(now.plus(Duration.ofHours(8))), cursor.liveDue());
        done(next());
        assertEquals(0, cursor.failures());
        assertEquals(Optional.of(now), cursor.lastSuccess());
    }

    @Test
    void of_a_window_that_holds_too_much_the_newer_half_comes_first_and_the_older_one_after_it() {
        done(next());
        var whole = next();
        assertTrue(whole.holdsTooMuch(end(50, 20_000)));
        assertFalse(whole.holdsTooMuch(end(50, 19_999)));
        cursor = cursor.halved(whole, TIMES, now);
        var half = next();
        assertEquals(
                new TimeWindow(
                        whole.window().from().plus(WINDOW.dividedBy(2)),
                        whole.window().until()),
                half.window());
        done(half);
        assertEquals(
                whole.window().from().plus(WINDOW.dividedBy(2)), next().window().until());
    }

    @Test
    void a_minute_is_not_halved() {
        var minute = new TimeWindow(NOW, NOW.plusSeconds(60));
        var reading = new Reading(Lane.LIVE, minute, 0, OptionalInt.empty());
        assertFalse(reading.canBeHalved());
        assertFalse(reading.holdsTooMuch(end(50, 30_000)));
    }

    @Test
    void a_time_that_was_read_is_read_again_and_what_waits_anyway_waits_once() {
        done(next());
        var before = cursor.backlog();
        var again = cursor.again(Optional.empty(), Optional.empty(), TIMES, now);
        assertEquals(
                List.of(new TimeWindow(NOW.minus(HISTORY), NOW)),
                again.backlog().windows());
        assertSame(cursor, cursor.again(Optional.of(now), Optional.empty(), TIMES, now));
        var until = Optional.of(NOW.minus(Duration.ofDays(300)));
        assertEquals(before, cursor.again(Optional.empty(), until, TIMES, now).backlog());
    }

    @Test
    void a_stopped_cursor_stays_where_it_is() {
        done(next());
        var stopped = cursor.stopped();
        assertEquals(Optional.empty(), stopped.liveDue());
        assertEquals(Optional.empty(), stopped.historyDue());
        assertTrue(stopped.again(Optional.empty(), Optional.empty(), TIMES, now).isStopped());
        assertTrue(stopped.read(stopped.next(ActivityKind.INMAILS, TIMES, now), LAST, TIMES, EVERY, now)
                .isStopped());
        assertEquals(cursor.backlog(), stopped.woken(now).backlog());
        assertSame(cursor, cursor.woken(now));
    }

    @Test
    void a_clock_that_goes_back_makes_no_impossible_window() {
        done(next());
        now = NOW.minus(Duration.ofDays(1));
        cursor = cursor.woken(now);
        var window = cursor.next(ActivityKind.INMAILS, TIMES, now).window();
        assertTrue(window.from().isBefore(window.until()));
    }

    private Reading next() {
        return cursor.next(ActivityKind.INMAILS, TIMES, now);
    }

    /** All of its pages that are left, at once. */
    private void done(Reading reading) {
        read.add(reading.window());
        var total = reading.total().orElse(0);
        cursor = cursor.read(reading, end(0, total), TIMES, EVERY, now);
    }

    private Backlog allRead() {
        var all = Backlog.NONE;
        for (var window : read) {
            all = all.with(window);
        }
        return all;
    }

    private static TimeWindow window(Duration fromAgo, Duration untilAgo) {
        return new TimeWindow(NOW.minus(fromAgo), NOW.minus(untilAgo));
    }

    /** @param next 0 for none */
    private static PageEnd end(int next, int total) {
        return new PageEnd(next == 0 ? OptionalInt.empty() : OptionalInt.of(next), OptionalInt.of(total));
    }
}
