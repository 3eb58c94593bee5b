package dev.prospector.integration.application.service.diagnosis;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.Supplier;

import dev.prospector.integration.application.port.out.connection.LinkedInDeclined;
import dev.prospector.integration.application.port.out.connection.TimeLimits;
import dev.prospector.integration.domain.diagnosis.Ailment;

/**
 * The time of one diagnosis: five seconds for each question, and twelve in all, because the gateway waits 15 seconds for an answer and
 * the reader shall have one.
 */
final class TimeBudget {
    static final Duration EACH = Duration.ofSeconds(5);
    static final Duration ALL = Duration.ofSeconds(12);

    private final TimeLimits limits;
    private final Clock clock;
    private final Instant end;

    TimeBudget(TimeLimits limits, Clock clock) {
        this.limits = limits;
        this.clock = clock;
        end = clock.instant().plus(ALL);
    }

    /** @param denied what it means that LinkedIn does not take the credentials */
    <T> Answer<T> ask(Ailment denied, Supplier<T> question) {
        return ask(denied, Ailment.LINKEDIN_UNREACHABLE, question);
    }

    /** @param late what it means that there is no answer in time */
    <T> Answer<T> ask(Ailment denied, Ailment late, Supplier<T> question) {
        var left = Duration.between(clock.instant(), end);
        if (left.isZero() || left.isNegative()) {
            return Answer.notAsked(Answer.TIME);
        }
        try {
            return Answer.of(limits.within(left.compareTo(EACH) < 0 ? left : EACH, question));
        } catch (LinkedInDeclined e) {
            return declined(e, denied);
        } catch (TimeLimits.Over e) {
            return left.compareTo(EACH) < 0 ? Answer.notAsked(Answer.TIME) : Answer.none(late, Map.of());
        }
    }

    private static <T> Answer<T> declined(LinkedInDeclined declined, Ailment denied) {
        return switch (declined.reason()) {
            case UNREACHABLE -> Answer.none(Ailment.LINKEDIN_UNREACHABLE, Map.of());
            case LINKEDIN_ERROR -> Answer.none(Ailment.LINKEDIN_FAILING, Map.of());
            case THROTTLED ->
                Answer.none(
                        Ailment.LINKEDIN_THROTTLED,
                        Map.of(
                                "retryAfterSeconds",
                                Long.toString(declined.retryAfter().toSeconds())));
            case DENIED -> Answer.none(denied, Map.of());
            case REFUSED -> Answer.none(Ailment.LINKEDIN_REFUSED, Map.of());
        };
    }
}
