package dev.prospector.bench;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** The middle of some figures, with their range. */
record Spread(double lowest, double median, double highest) {

    static <T> Spread of(Collection<T> things, ToDoubleFunction<T> figure) {
        var sorted = things.stream().mapToDouble(figure).sorted().toArray();
        if (sorted.length == 0) {
            return new Spread(Double.NaN, Double.NaN, Double.NaN);
        }
        return new Spread(sorted[0], middle(sorted), sorted[sorted.length - 1]);
    }

    private static double middle(double[] sorted) {
        var half = sorted.length / 2;
        return sorted.length % 2 == 1
                ? sorted[half]
                : Arrays.stream(sorted, half - 1, half + 1).average().orElseThrow();
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s (%s to %s)", shown(median), shown(lowest), shown(highest));
    }

    private static String shown(double figure) {
        return String.format(Locale.ROOT, Math.abs(figure) < 10 ? "%.2f" : "%.0f", figure);
    }
}
