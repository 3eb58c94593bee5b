package dev.prospector.integration.domain.activity;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import dev.prospector.integration.domain.activity.Reading.Lane;

/**
 * How far one kind of activity on one seat is fetched. What is new is read first, in a window that ends now; whatever lies between it and
 * what was read before waits in the backlog, as the history of a new seat does, and is read from its newest end.
 *
 * @param fetchedUpTo everything before it was read or is in the backlog
 * @param reading the window that is being read; it is read to its end before another one is begun
 * @param lastSuccess when LinkedIn last answered
 * @param liveDue when to look for what is new; nothing while nobody may: then it stays where it is
 * @param historyDue when to go on with the backlog; nothing when that is empty, or while nobody may
 * @param failures how often LinkedIn has declined in a row
 */
public record ActivityCursor(
        Instant fetchedUpTo,
        Backlog backlog,
        Optional<Reading> reading,
        Optional<Instant> lastSuccess,
        Optional<Instant> liveDue,
        Optional<Instant> historyDue,
        int failures) {

    /** Of a seat that nobody has looked at yet. */
    public static ActivityCursor begun(PollTimes times, Instant now) {
        var newest = now.truncatedTo(ChronoUnit.MILLIS).minus(times.window());
        return new ActivityCursor(
                newest.plus(times.overlap()),
                Backlog.NONE.with(new TimeWindow(now.minus(times.history()), newest)),
                Optional.empty(),
                Optional.empty(),
                Optional.of(now),
                Optional.of(now),
                0);
    }

    public boolean isStopped() {
        return liveDue.isEmpty();
    }

    /** What to read next: the window that was begun, or what is new when that is due, or the backlog. */
    public Reading next(ActivityKind kind, PollTimes times, Instant now) {
        return reading.or(() -> backlog.next(times.sliceOf(kind))
                        .filter(slice -> !isDue(liveDue, now))
                        .map(slice -> Reading.begun(Lane.HISTORY, slice)))
                .orElseGet(() -> Reading.begun(Lane.LIVE, newest(times, now)));
    }

    private TimeWindow newest(PollTimes times, Instant now) {
        var until = now.truncatedTo(ChronoUnit.MILLIS);
        var from = earlier(fetchedUpTo.minus(times.overlap()), until.minusMillis(1));
        return new TimeWindow(from, until).newest(times.window());
    }

    /**
     * A page was read.
     *
     * @param next when to look for what is new after this look
     */
    public ActivityCursor read(Reading page, PageEnd end, PollTimes times, Duration next, Instant now) {
        var after = page.after(end);
        var done = after.isPresent() ? this : page.isLive() ? heard(page.window(), times) : without(page.window());
        var soon = now.plus(times.spacing());
        var live = page.isLive() && after.isEmpty() ? now.plus(next) : later(liveDue.orElse(soon), soon);
        return new ActivityCursor(
                done.fetchedUpTo,
                done.backlog,
                after,
                Optional.of(now),
                isStopped() ? liveDue : Optional.of(live),
                isStopped() ? historyDue : done.historyFrom(soon),
                0);
    }

    /** What was missed before this window waits in the backlog. */
    private ActivityCursor heard(TimeWindow window, PollTimes times) {
        var from = fetchedUpTo.minus(times.overlap());
        var rest = from.isBefore(window.from()) ? backlog.with(new TimeWindow(from, window.from())) : backlog;
        return with(later(fetchedUpTo, window.until()), rest);
    }

    private ActivityCursor without(TimeWindow window) {
        return with(fetchedUpTo, backlog.without(window));
    }

    private ActivityCursor with(Instant upTo, Backlog rest) {
        return new ActivityCursor(upTo, rest, reading, lastSuccess, liveDue, historyDue, failures);
    }

    private Optional<Instant> historyFrom(Instant soon) {
        return backlog.isEmpty() ? Optional.empty() : Optional.of(later(historyDue.orElse(soon), soon));
    }

    /** The window holds more than LinkedIn shows: its newer half comes next. */
    public ActivityCursor halved(Reading tooMuch, PollTimes times, Instant now) {
        var soon = now.plus(times.spacing());
        return new ActivityCursor(
                fetchedUpTo,
                backlog,
                Optional.of(tooMuch.halved()),
                lastSuccess,
                liveDue.map(due -> later(due, soon)),
                historyDue.map(due -> later(due, soon)),
                failures);
    }

    /**
     * LinkedIn did not answer. The window is begun anew, so that one that is never answered does not keep what is new from being heard.
     *
     * @param wait until it is asked again
     */
    public ActivityCursor declined(Reading page, Duration wait, PollTimes times, Instant now) {
        var soon = now.plus(times.spacing());
        var longer = now.plus(page.isLive() || wait.compareTo(times.every()) < 0 ? wait : times.every());
        return new ActivityCursor(
                fetchedUpTo,
                backlog,
                Optional.empty(),
                lastSuccess,
                liveDue.map(due -> later(page.isLive() ? longer : due, soon)),
                historyDue.map(due -> later(page.isLive() ? due : longer, soon)),
                failures + 1);
    }

    /** What was read of a window in parts does not fit together any more: it is read anew, from its beginning. */
    public ActivityCursor begunAnew(PollTimes times, Instant now) {
        var soon = now.plus(times.spacing());
        return new ActivityCursor(
                fetchedUpTo,
                backlog,
                Optional.empty(),
                lastSuccess,
                liveDue.map(due -> later(due, soon)),
                historyDue.map(due -> later(due, soon)),
                failures);
    }

    /** Nobody may ask any more; whatever was reached stays. */
    public ActivityCursor stopped() {
        return due(Optional.empty(), Optional.empty());
    }

    /** Goes on where it was stopped. */
    public ActivityCursor woken(Instant now) {
        return isStopped() ? due(Optional.of(now), backlog.isEmpty() ? Optional.empty() : Optional.of(now)) : this;
    }

    /** What was read of that time is read again; what is still to be read is read once. */
    public ActivityCursor again(Optional<Instant> from, Optional<Instant> until, PollTimes times, Instant now) {
        var oldest = now.minus(times.history());
        var begin = later(from.orElse(oldest), oldest);
        var end = earlier(until.orElse(fetchedUpTo), fetchedUpTo);
        if (!begin.isBefore(end.minusMillis(1))) {
            return this;
        }
        var longer = with(fetchedUpTo, backlog.with(new TimeWindow(begin, end)));
        return isStopped() ? longer : longer.due(liveDue, Optional.of(historyDue.orElse(now)));
    }

    private ActivityCursor due(Optional<Instant> live, Optional<Instant> history) {
        return new ActivityCursor(fetchedUpTo, backlog, reading, lastSuccess, live, history, failures);
    }

    private static boolean isDue(Optional<Instant> due, Instant now) {
        return due.filter(time -> !time.isAfter(now)).isPresent();
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
