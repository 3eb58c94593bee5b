package dev.prospector.local.data;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;

import dev.prospector.local.Answer;

/**
 * When one user's next request may go, by what the gateway said in its answers so far: no faster than it gives when little is left
 * ({@code RateLimit-*}, seconds), and not before it wants to hear of us again ({@code Retry-After}, seconds). Safe for many threads.
 */
final class Pace {

    /** Of what the gateway gives at once, the part that is left for others of the same name. */
    private static final int RESERVE = 4;

    /** Nothing was done, and it may be asked for again (README, Errors). */
    private static final Set<Integer> LATER = Set.of(429, 503);

    private Instant free = Instant.MIN;
    private Duration gap = Duration.ZERO;

    /** Takes the next place. How long to wait for it. */
    synchronized Duration reserve(Instant now) {
        Instant place = free.isAfter(now) ? free : now;
        free = place.plus(gap);
        return Duration.between(now, place);
    }

    /** Whether the request is to come again. */
    synchronized boolean heed(Answer answer, Instant now) {
        answer.header("RateLimit-Remaining").ifPresent(left -> gap = gap(answer, Long.parseLong(left)));
        boolean again = LATER.contains(answer.status());
        if (again) {
            notBefore(now.plusSeconds(number(answer, "Retry-After", 1)));
        }
        return again;
    }

    private void notBefore(Instant time) {
        free = free.isAfter(time) ? free : time;
    }

    /** As long as the gateway takes to give one more, or none while there is plenty. */
    private static Duration gap(Answer answer, long left) {
        long limit = number(answer, "RateLimit-Limit", 0);
        long used = limit - left;
        return left * RESERVE > limit || used == 0
                ? Duration.ZERO
                : Duration.ofSeconds(number(answer, "RateLimit-Reset", 0)).dividedBy(used);
    }

    private static long number(Answer answer, String header, long otherwise) {
        return answer.header(header).map(Long::parseLong).orElse(otherwise);
    }
}
