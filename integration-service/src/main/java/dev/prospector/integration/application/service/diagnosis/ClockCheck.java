package dev.prospector.integration.application.service.diagnosis;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

import dev.prospector.integration.domain.diagnosis.Ailment;
import dev.prospector.integration.domain.diagnosis.Finding;
import dev.prospector.integration.domain.diagnosis.Finding.Check;

/** Whether our clock and LinkedIn's agree: tokens and signatures are only good for a time. */
final class ClockCheck {
    /** LinkedIn tells whole seconds, and its answer takes some time: what is much more than that is the clock. */
    private static final Duration MOST = Duration.ofSeconds(30);

    private ClockCheck() {}

    /** @param asked by our clock @param theirs by LinkedIn's, at some time between the two @param answered by our clock */
    record Times(Instant asked, Instant theirs, Instant answered) {
        /** How far ours is ahead; negative when it is behind. */
        Duration skew() {
            var middle = asked.plus(Duration.between(asked, answered).dividedBy(2));
            return Duration.between(theirs, middle);
        }
    }

    static Finding of(Answer<Times> token) {
        return token.judgedToo(Check.CLOCK_SKEW, Check.TOKEN, times -> of(times.skew()));
    }

    private static Finding of(Duration skew) {
        return skew.abs().compareTo(MOST) <= 0
                ? Finding.passed(Check.CLOCK_SKEW)
                : Finding.failed(
                        Check.CLOCK_SKEW,
                        Ailment.CLOCK_OFF,
                        Map.of(
                                "secondsAhead", Long.toString(skew.toSeconds()),
                                "secondsAllowed", Long.toString(MOST.toSeconds())));
    }
}
