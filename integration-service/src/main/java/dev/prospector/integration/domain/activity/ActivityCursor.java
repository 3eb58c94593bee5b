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
 * @param fetchedUpTo everything before it was read, or is in the backlog or set aside; by LinkedIn's clock
 * @param aside what LinkedIn declines of the history
 * @param reading the window that is being read; it is read to its end before another one is begun
 * @param lastSuccess when LinkedIn last answered
 * @param liveDue when to look for what is new; nothing while nobody may: then it stays where it is
 * @param historyDue when to go on with the backlog and what is set aside; nothing when there is neither, or while nobody may
 */
public record ActivityCursor(
        Instant fetchedUpTo,
        Backlog backlog,
        SetAside aside,
        Optional<Reading> reading,
        Optional<Instant> lastSuccess,
        Optional<Instant> liveDue,
        Optional<Instant> historyDue,
        Failures failures) {

    /** Of a seat that nobody has looked at yet. */
    public static ActivityCursor begun(PollTimes times, Instant now) {
        var newest = now.truncatedTo(ChronoUnit.MILLIS).minus(times.window());
        return new ActivityCursor(
                newest.plus(times.overlap()),
                Backlog.NONE.with(new TimeWindow(now.minus(times.history()), newest)),
                SetAside.NOTHING,
                Optional.empty(),
                Optional.empty(),
                Optional.of(now),
                Optional.of(now),
                Failures.NONE);
    }

    public boolean isStopped() {
        return liveDue.isEmpty();
    }

    /** What to read next: the window that was begun, or what is new when that is due, or the backlog, or what is set aside. */
    public Reading next(ActivityKind kind, PollTimes times, Instant now) {
        return reading.or(() -> history(times.sliceOf(kind))
                        .filter(slice -> !isDue(liveDue, now))
                        .map(slice -> Reading.begun(Lane.HISTORY, slice)))
                .orElseGet(() -> Reading.begun(Lane.LIVE, newest(times, now)));
    }

    private Optional<TimeWindow> history(Duration slice) {
        return backlog.next(slice).or(() -> aside.next(slice));
    }

    /** Where the clock was ahead before, nobody knows how far it was read: then it is as much as one look reaches over. */
    private TimeWindow newest(PollTimes times, Instant now) {
        var until = now.truncatedTo(ChronoUnit.MILLIS);
        var from = fetchedUpTo.minus(times.overlap());
        var known = from.isBefore(until) ? from : until.minus(times.window());
        return failures.narrowed(new TimeWindow(known, until).newest(times.window()));
    }

    /**
     * A page was read.
     *
     * @param next when to look for what is new after this look
     */
    public ActivityCursor read(Reading page, PageEnd end, PollTimes times, Duration next, Instant now) {
        var after = page.after(end);
        var done = after.isPresent() ? this : page.isLive() ? heard(page.window(), end, times) : without(page.window());
        var isHeard = page.isLive() && after.isEmpty();
        var soon = now.plus(times.spacing());
        var live = isHeard ? now.plus(next) : later(liveDue.orElse(soon), soon);
        return new ActivityCursor(
                done.fetchedUpTo,
                done.backlog,
                done.aside,
                after,
                Optional.of(now),
                isStopped() ? liveDue : Optional.of(live),
                isStopped() ? historyDue : done.historyFrom(soon),
                failures.answered(isHeard));
    }

    /** What was missed before this window waits in the backlog. */
    private ActivityCursor heard(TimeWindow window, PageEnd end, PollTimes times) {
        var from = fetchedUpTo.minus(times.overlap());
        var rest = from.isBefore(window.from()) ? missed(new TimeWindow(from, window.from())) : backlog;
        return with(reached(window, end, times), rest, aside);
    }

    /**
     * What has not happened yet was not read, however far ahead our clock is: LinkedIn's own time is the bound. That may lead back, but only
     * so far at once: one wrong answer is no reason to read years again.
     */
    private Instant reached(TimeWindow window, PageEnd end, PollTimes times) {
        var read = earlier(window.until(), end.at().orElse(window.until()));
        return later(read, fetchedUpTo.minus(times.slice()));
    }

    /** What is set aside stays there. */
    private Backlog missed(TimeWindow window) {
        return aside.windows().reduce(backlog.with(window), Backlog::without, (one, other) -> other);
    }

    private ActivityCursor without(TimeWindow window) {
        return with(fetchedUpTo, backlog.without(window), aside.without(window));
    }

    private ActivityCursor with(Instant upTo, Backlog rest, SetAside others) {
        return new ActivityCursor(upTo, rest, others, reading, lastSuccess, liveDue, historyDue, failures);
    }

    private Optional<Instant> historyFrom(Instant soon) {
        return hasHistory() ? Optional.of(later(historyDue.orElse(soon), soon)) : Optional.empty();
    }

    private boolean hasHistory() {
        return !backlog.isEmpty() || !aside.isEmpty();
    }

    /** The window holds more than LinkedIn shows: its newer half comes next. */
    public ActivityCursor halved(Reading tooMuch, PollTimes times, Instant now) {
        var soon = now.plus(times.spacing());
        return new ActivityCursor(
                fetchedUpTo,
                backlog,
                aside,
                Optional.of(tooMuch.halved()),
                lastSuccess,
                liveDue.map(due -> later(due, soon)),
                historyDue.map(due -> later(due, soon)),
                failures);
    }

    /**
     * LinkedIn did not answer. The window is begun anew, so that one that is never answered does not keep what is new from being heard. One
     * of history is set aside when LinkedIn has answered the question before: then it is more likely the window's fault than LinkedIn's.
     *
     * @param isDoubtful whether it may be about the window at all
     * @param wait until it is asked again
     */
    public ActivityCursor declined(Reading page, boolean isDoubtful, Duration wait, PollTimes times, Instant now) {
        var isAtFault = isDoubtful && !page.isLive() && failures.isAnswering();
        var soon = now.plus(times.spacing());
        var longer = now.plus(page.isLive() ? wait : historys(page, isAtFault, wait, times));
        return new ActivityCursor(
                fetchedUpTo,
                isAtFault ? backlog.without(page.window()) : backlog,
                isAtFault ? aside.with(page.window()) : aside,
                Optional.empty(),
                lastSuccess,
                liveDue.map(due -> later(page.isLive() ? longer : due, soon)),
                historyDue.map(due -> later(page.isLive() ? due : longer, soon)),
                failures.declined(page.isLive(), isDoubtful));
    }

    /** What cannot be asked for in smaller windows is left in peace for a while. */
    private static Duration historys(Reading page, boolean isAtFault, Duration wait, PollTimes times) {
        var isHopeless = isAtFault && !page.canBeHalved();
        return isHopeless || wait.compareTo(times.every()) > 0 ? times.every() : wait;
    }

    /** What was read of a window in parts does not fit together any more: it is read anew, from its beginning. */
    public ActivityCursor begunAnew(PollTimes times, Instant now) {
        var soon = now.plus(times.spacing());
        return new ActivityCursor(
                fetchedUpTo,
                backlog,
                aside,
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
        return isStopped() ? due(Optional.of(now), hasHistory() ? Optional.of(now) : Optional.empty()) : this;
    }

    /** What was read of that time is read again; what is still to be read is read once. */
    public ActivityCursor again(Optional<Instant> from, Optional<Instant> until, PollTimes times, Instant now) {
        var oldest = now.minus(times.history());
        var begin = later(from.orElse(oldest), oldest);
        var end = earlier(until.orElse(fetchedUpTo), fetchedUpTo);
        if (!begin.isBefore(end.minusMillis(1))) {
            return this;
        }
        var longer = with(fetchedUpTo, missed(new TimeWindow(begin, end)), aside);
        return isStopped() ? longer : longer.due(liveDue, Optional.of(historyDue.orElse(now)));
    }

    private ActivityCursor due(Optional<Instant> live, Optional<Instant> history) {
        return new ActivityCursor(fetchedUpTo, backlog, aside, reading, lastSuccess, live, history, failures);
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
