package dev.prospector.kit.http.call;

import java.time.Duration;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * How the caller's core calls it when another service does not answer as it should. The text is for the log: neither names nor texts.
 *
 * @param away there is no answer now, or none that we understand; with what the service asked to wait, zero if nothing
 * @param notTaken the service does not take this question, and would not take it the next time
 */
public record Refusals(
        BiFunction<String, Duration, ? extends RuntimeException> away,
        Function<String, ? extends RuntimeException> notTaken) {
    /** Where the core does not tell one from the other. */
    public static Refusals both(BiFunction<String, Duration, ? extends RuntimeException> away) {
        return new Refusals(away, why -> away.apply(why, Duration.ZERO));
    }
}
