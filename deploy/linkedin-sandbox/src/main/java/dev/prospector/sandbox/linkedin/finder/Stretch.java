package dev.prospector.sandbox.linkedin.finder;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Many rows of one customer that are made when they are asked for, each from its number: kept are their times alone, eight bytes a row.
 *
 * @param <R> the kind
 */
public final class Stretch<R extends Dated> implements Row {

    private static final int NUMBER_BITS = 24;

    /** As many as numbers fit beside a time. */
    public static final int MOST = 1 << NUMBER_BITS;

    /** As long as times fit beside a number: some 17 years. */
    public static final Duration LONGEST =
            Duration.ofMillis(1L << Long.SIZE - 1 - NUMBER_BITS).minusMillis(1);

    private final String tenant;
    private final String idPrefix;
    private final Instant begin;
    private final Maker<R> maker;

    /** Milliseconds since the begin, then the number, in one value; in order. */
    private final long[] places;

    /**
     * The same row each time.
     *
     * @param <R> the kind
     */
    @FunctionalInterface
    public interface Maker<R> {
        R make(String id, int number);
    }

    /**
     * @param idPrefix what the rows' ids begin with; behind it stands the number
     * @param begin    whole milliseconds
     * @param millis   the time of the row of that number, after the begin
     */
    public Stretch(String tenant, String idPrefix, Instant begin, int size, IntToLongFunction millis, Maker<R> maker) {
        this.tenant = tenant;
        this.idPrefix = idPrefix;
        this.begin = begin;
        this.maker = maker;
        this.places = IntStream.range(0, size)
                .mapToLong(number -> millis.applyAsLong(number) << NUMBER_BITS | number)
                .sorted()
                .toArray();
    }

    @Override
    public String tenant() {
        return tenant;
    }

    @Override
    public String key() {
        return idPrefix;
    }

    /** Oldest first. */
    Stream<R> within(Period period) {
        return Arrays.stream(places, firstNotBefore(period.from()), firstNotBefore(period.until()))
                .mapToObj(place -> made((int) place & MOST - 1));
    }

    private int firstNotBefore(Instant bound) {
        int found = Arrays.binarySearch(places, place(bound));
        return found < 0 ? -found - 1 : found;
    }

    private long place(Instant bound) {
        if (bound.isBefore(begin)) {
            return 0;
        }
        return bound.isAfter(begin.plus(LONGEST))
                ? Long.MAX_VALUE
                : Duration.between(begin, bound).toMillis() << NUMBER_BITS;
    }

    Optional<R> find(String id) {
        return id.startsWith(idPrefix) ? number(id.substring(idPrefix.length())).map(this::made) : Optional.empty();
    }

    private Optional<Integer> number(String digits) {
        return digits.matches("0|[1-9]\\d{0,7}")
                ? Optional.of(Integer.valueOf(digits)).filter(number -> number < places.length)
                : Optional.empty();
    }

    private R made(int number) {
        return maker.make(idPrefix + number, number);
    }
}
