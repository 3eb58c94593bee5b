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
import org.junit.jupiter.params.provider.CsvSource;
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
    private static final Duration SHORTEST = Duration.ofMinutes(1);

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
            cursor = cursor.declined(
                    reading, random.nextBoolean(), Duration.ofSeconds(random.nextInt(7_200)), TIMES, now);
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
        cursor = cursor.declined(next(), false, Duration.ofHours(8), TIMES, now);
        assertEquals(new Failures(1, 0), cursor.failures());
        assertEquals(Optional.of(NOW.plus(EVERY)), cursor.liveDue());
        assertEquals(Optional.of(now.plus(EVERY)), cursor.historyDue());
        now = now.plus(EVERY);
        assertEquals(Lane.LIVE, next().lane());
        cursor = cursor.declined(next(), true, Duration.ofHours(8), TIMES, now);
        assertEquals(new Failures(2, 1), cursor.failures());
        assertEquals(Optional.of(now.plus(Duration.ofHours(8))), cursor.liveDue());
        done(next());
        assertEquals(new Failures(0, 1), cursor.failures());
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

    /** What was read lies before what LinkedIn calls now. */
    @ParameterizedTest
    @CsvSource({"PT15M", "PT3H", "PT24H", "PT100H"})
    void whatever_our_clock_is_ahead_by_each_moment_is_read_when_it_is_over(Duration ahead) {
        var over = Backlog.NONE;
        var linkedIns = NOW;
        now = NOW.plus(ahead);
        cursor = ActivityCursor.begun(TIMES, now);
        var end = NOW.plus(Duration.ofDays(3));
        while (linkedIns.isBefore(end)) {
            over = over.with(readAt(linkedIns));
            var before = now;
            var history = cursor.historyDue().orElse(Instant.MAX);
            now = later(earlier(cursor.liveDue().orElseThrow(), history), before.plus(SPACING));
            linkedIns = linkedIns.plus(Duration.between(before, now));
        }
        assertEquals(
                List.of(),
                Backlog.NONE
                        .with(new TimeWindow(NOW.minus(WINDOW), end.minus(EVERY.plus(SPACING))))
                        .without(over.windows().get(0))
                        .windows());
    }

    /** @return what of the window had happened, as LinkedIn saw it */
    private TimeWindow readAt(Instant linkedIns) {
        var reading = next();
        cursor = cursor.read(
                reading,
                new PageEnd(OptionalInt.empty(), OptionalInt.of(0), Optional.of(linkedIns)),
                TIMES,
                EVERY,
                now);
        var from = reading.window().from();
        return from.isBefore(linkedIns)
                ? new TimeWindow(from, earlier(reading.window().until(), linkedIns))
                : new TimeWindow(NOW.minus(WINDOW), NOW.minus(WINDOW).plusMillis(1));
    }

    @Test
    void a_clock_that_is_behind_reads_up_to_its_own_time_and_no_further() {
        cursor = cursor.read(next(), answeredAt(NOW.plus(Duration.ofHours(3))), TIMES, EVERY, now);
        assertEquals(NOW, cursor.fetchedUpTo());
    }

    @Test
    void a_clock_that_is_set_back_by_a_day_goes_on_with_the_newest_window_and_reads_the_day_when_it_is_right_again() {
        done(next());
        now = NOW.minus(Duration.ofDays(1));
        cursor = cursor.stopped().woken(now);
        assertEquals(new TimeWindow(now.minus(WINDOW), now), next().window());
        for (var i = 0; i < 4; i++) {
            done(next());
            now = now.plus(EVERY);
        }
        assertEquals(new TimeWindow(now.minus(EVERY).minus(OVERLAP), now), next().window());
        now = NOW.plus(EVERY);
        var again = next();
        done(again);
        var rest = cursor.backlog().windows().get(0);
        assertEquals(again.window().from(), rest.until());
        assertTrue(rest.from().isBefore(NOW.minus(Duration.ofHours(20))));
    }

    /** As an edge server of LinkedIn's may be wrong for once. */
    @Test
    void one_wrong_answer_does_not_lead_back_by_more_than_a_slice() {
        done(next());
        now = now.plus(EVERY);
        cursor = cursor.read(next(), answeredAt(Instant.EPOCH), TIMES, EVERY, now);
        assertEquals(NOW.minus(SLICE), cursor.fetchedUpTo());
        now = now.plus(EVERY);
        cursor = cursor.read(next(), answeredAt(now), TIMES, EVERY, now);
        assertEquals(now, cursor.fetchedUpTo());
    }

    @Test
    void history_that_linkedin_declines_while_it_answers_waits_behind_all_other() {
        done(next());
        var bad = next();
        declined(bad);
        assertEquals(bad.window().from(), next().window().until());
        assertEquals(1, cursor.aside().mostTimes());
        while (!cursor.backlog().isEmpty()) {
            done(next());
        }
        assertEquals(
                new TimeWindow(
                        bad.window().until().minus(WINDOW.dividedBy(2)),
                        bad.window().until()),
                next().window());
        assertTrue(cursor.historyDue().isPresent());
    }

    /** It would be set aside for nothing. */
    @Test
    void history_is_not_at_fault_when_linkedin_answers_nothing_or_wants_to_be_left_alone() {
        done(next());
        var history = next();
        var throttled = cursor.declined(history, false, Duration.ofSeconds(1), TIMES, now);
        assertEquals(cursor.backlog(), throttled.backlog());
        cursor = cursor.declined(
                new Reading(Lane.LIVE, history.window(), 0, OptionalInt.empty()),
                true,
                Duration.ofSeconds(1),
                TIMES,
                now);
        var before = cursor.backlog();
        declined(history);
        assertEquals(before, cursor.backlog());
        assertTrue(cursor.aside().isEmpty());
    }

    /** One moment in a history of two years, of which no window is ever answered. */
    @ParameterizedTest
    @EnumSource(ActivityKind.class)
    void of_a_moment_that_is_never_answered_all_but_its_minute_is_read(ActivityKind kind) {
        var poison = NOW.minus(Duration.ofDays(99)).minusMillis(7);
        var calls = 0;
        while (!cursor.backlog().isEmpty() || cursor.aside().mostTimes() < 25) {
            var reading = cursor.next(kind, TIMES, now);
            calls++;
            if (holds(reading.window(), poison)) {
                declined(reading);
            } else {
                done(reading);
            }
            now = later(
                    now.plus(SPACING),
                    earlier(cursor.liveDue().orElseThrow(), cursor.historyDue().orElseThrow()));
        }
        var rest = cursor.aside().windows().toList();
        assertEquals(1, rest.size());
        assertTrue(holds(rest.get(0), poison));
        assertTrue(rest.get(0).length().compareTo(SHORTEST) <= 0);
        assertEquals(
                List.of(new TimeWindow(NOW.minus(HISTORY), cursor.fetchedUpTo())),
                allRead().with(rest.get(0)).windows());
        assertTrue(calls < 2_000, calls + " calls");
    }

    @Test
    void what_was_set_aside_is_read_as_soon_as_linkedin_answers_for_it() {
        done(next());
        declined(next());
        while (cursor.historyDue().isPresent()) {
            now = now.plus(SPACING);
            done(next());
        }
        assertTrue(cursor.aside().isEmpty());
        assertEquals(
                List.of(new TimeWindow(NOW.minus(HISTORY), cursor.fetchedUpTo())),
                allRead().windows());
    }

    @Test
    void what_cannot_be_asked_for_in_less_is_left_in_peace_for_a_while() {
        done(next());
        var minute = new TimeWindow(NOW.minus(WINDOW).minus(SHORTEST), NOW.minus(WINDOW));
        declined(new Reading(Lane.HISTORY, minute, 0, OptionalInt.empty()));
        assertEquals(Optional.of(now.plus(EVERY)), cursor.historyDue());
    }

    @Test
    void what_is_set_aside_is_not_read_again_with_the_rest() {
        done(next());
        var bad = next();
        declined(bad);
        var again = cursor.again(Optional.empty(), Optional.empty(), TIMES, now);
        assertEquals(cursor.aside(), again.aside());
        assertEquals(
                List.of(
                        new TimeWindow(bad.window().until(), NOW),
                        new TimeWindow(NOW.minus(HISTORY), bad.window().from())),
                again.backlog().windows());
    }

    /** Something from ten minutes before that LinkedIn cannot tell; nothing before it is read either, but in the backlog. */
    @Test
    void what_is_new_is_heard_past_a_moment_that_is_never_answered_within_the_target() {
        while (!cursor.backlog().isEmpty()) {
            done(next());
        }
        var poison = now.plus(Duration.ofMinutes(20));
        var from = cursor.fetchedUpTo();
        now = now.plus(EVERY);
        var wait = Duration.ofSeconds(1);
        while (holds(next().window(), poison)) {
            cursor = cursor.declined(next(), true, wait, TIMES, now);
            now = now.plus(wait);
            wait = wait.compareTo(Duration.ofMinutes(15)) < 0 ? wait.multipliedBy(2) : wait;
        }
        var heard = next();
        done(heard);
        assertTrue(Duration.between(from, now).compareTo(TIMES.target()) < 0, "after " + Duration.between(from, now));
        assertEquals(now, cursor.fetchedUpTo());
        assertEquals(
                List.of(new TimeWindow(from.minus(OVERLAP), heard.window().from())),
                cursor.backlog().windows());
        assertEquals(Failures.NONE, cursor.failures());
    }

    @Test
    void a_few_failures_make_no_look_shorter() {
        done(next());
        now = now.plus(EVERY);
        var look = next();
        for (var i = 0; i < 9; i++) {
            cursor = cursor.declined(look, true, Duration.ZERO, TIMES, now);
            cursor = cursor.declined(look, false, Duration.ZERO, TIMES, now);
        }
        now = now.plus(SPACING);
        assertEquals(new TimeWindow(look.window().from(), now), next().window());
    }

    private void declined(Reading reading) {
        var wait = Duration.ofSeconds(1L << Math.min(cursor.failures().of(reading), 10));
        cursor = cursor.declined(reading, true, wait, TIMES, now);
    }

    private static boolean holds(TimeWindow window, Instant moment) {
        return !moment.isBefore(window.from()) && moment.isBefore(window.until());
    }

    private static PageEnd answeredAt(Instant linkedIns) {
        return new PageEnd(OptionalInt.empty(), OptionalInt.of(0), Optional.of(linkedIns));
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
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
        return new PageEnd(
                next == 0 ? OptionalInt.empty() : OptionalInt.of(next), OptionalInt.of(total), Optional.empty());
    }
}
