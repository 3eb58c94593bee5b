package dev.prospector.integration.domain.departure;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import dev.prospector.integration.domain.activity.TimeWindow;

/**
 * How far members who left are looked up: window by window, oldest first.
 *
 * @param readUpTo every departure before it was looked for; nothing before the first look
 * @param lastComplete when the last look that reached its present began
 */
public record DepartureLookup(Optional<Instant> readUpTo, Optional<Instant> lastComplete) {
    public static final DepartureLookup NONE = new DepartureLookup(Optional.empty(), Optional.empty());

    /** What to read next. */
    public TimeWindow next(LookupTimes times, Instant now) {
        var present = now.truncatedTo(ChronoUnit.MILLIS);
        var from = readUpTo.map(upTo -> upTo.minus(times.overlap())).orElse(present.minus(times.history()));
        var begin = from.isBefore(present) ? from : present.minusMillis(1);
        var end = begin.plus(times.slice());
        return new TimeWindow(begin, end.isBefore(present) ? end : present);
    }

    /** @param asked when LinkedIn was asked for it */
    public DepartureLookup read(TimeWindow window, Instant asked) {
        var reached = window.until().isBefore(asked.truncatedTo(ChronoUnit.MILLIS)) ? lastComplete : Optional.of(asked);
        return new DepartureLookup(Optional.of(window.until()), reached);
    }

    /** Whether the look that was begun then has reached its present. */
    public boolean isComplete(Instant asked) {
        return lastComplete.filter(asked::equals).isPresent();
    }
}
