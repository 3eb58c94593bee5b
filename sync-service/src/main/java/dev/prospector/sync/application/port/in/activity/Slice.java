package dev.prospector.sync.application.port.in.activity;

import java.util.List;
import java.util.function.Function;

/**
 * A part of a list.
 *
 * @param more whether the list goes on behind it
 */
public record Slice<T>(List<T> items, boolean more) {

    /** Of rows of which one more than wanted was read: only those that are wanted are turned into items. */
    public static <R, T> Slice<T> of(List<R> rows, int wanted, Function<R, T> item) {
        return new Slice<>(rows.stream().limit(wanted).map(item).toList(), rows.size() > wanted);
    }

    public <R> Slice<R> map(Function<T, R> item) {
        return new Slice<>(items.stream().map(item).toList(), more);
    }

    public static <T> Slice<T> empty() {
        return new Slice<>(List.of(), false);
    }
}
