package dev.prospector.integration.application.port.out.connection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

import org.junit.jupiter.api.Test;

import dev.prospector.integration.domain.connection.DueWork;
import dev.prospector.integration.domain.connection.DueWork.Kind;

/**
 * What every store of work does. Each test is one transaction in a time of its own long ago, so that the workers of a running application
 * see nothing of it, and its work is due before any other.
 */
public abstract class ConnectionWorkContract {
    private final Instant now =
            Instant.EPOCH.plusSeconds(ThreadLocalRandom.current().nextInt(1_000_000));
    private final Instant until = now.plusSeconds(90);

    protected abstract ConnectionWork work();

    /** Runs in one transaction of a tenant of the test's own. */
    protected abstract void within(Runnable work);

    @Test
    void what_is_due_is_taken_by_one() {
        within(() -> {
            work().makeDue(Kind.POLL, now);
            var taken = take(now);
            assertEquals(0, taken.failures());
            assertEquals(1, taken.fence());
            assertEquals(Optional.empty(), takeAny(until.minusMillis(1)));
        });
    }

    @Test
    void of_another_kind_or_later_it_is_not_due() {
        within(() -> {
            work().makeDue(Kind.OUR_HALF, now);
            work().makeDue(Kind.POLL, now.plusSeconds(1));
            assertEquals(Optional.empty(), takeAny(now));
            assertEquals(Kind.POLL, take(now.plusSeconds(1)).kind());
        });
    }

    @Test
    void the_earlier_time_counts() {
        within(() -> {
            work().makeDue(Kind.POLL, now.plusSeconds(60));
            work().makeDue(Kind.POLL, now);
            work().makeDue(Kind.POLL, now.plusSeconds(30));
            take(now);
        });
    }

    @Test
    void what_is_settled_is_due_when_it_was_said_and_not_before() {
        within(() -> {
            work().makeDue(Kind.POLL, now);
            assertTrue(work().settle(take(now), Optional.of(now.plusSeconds(600))));
            assertEquals(Optional.empty(), takeAny(now.plusSeconds(599)));
            assertTrue(work().settle(take(now.plusSeconds(600)), Optional.empty()));
            assertEquals(Optional.empty(), takeAny(now.plusSeconds(100_000)));
        });
    }

    @Test
    void a_failure_is_counted_until_it_works() {
        within(() -> {
            work().makeDue(Kind.POLL, now);
            work().failed(take(now), now);
            var second = take(now);
            assertEquals(1, second.failures());
            work().failed(second, now);
            var third = take(now);
            assertEquals(2, third.failures());
            work().settle(third, Optional.of(now));
            assertEquals(0, take(now).failures());
        });
    }

    @Test
    void whoever_asks_for_it_while_it_is_done_has_it_done_again() {
        within(() -> {
            work().makeDue(Kind.OUR_HALF, now);
            var taken = work().takeDue(Kind.OUR_HALF, now, until).orElseThrow();
            work().makeDue(Kind.OUR_HALF, now.plusSeconds(1));
            assertEquals(Optional.empty(), work().takeDue(Kind.OUR_HALF, now.plusSeconds(2), until));
            assertTrue(work().settle(taken, Optional.empty()));
            var again = work().takeDue(Kind.OUR_HALF, now.plusSeconds(2), until).orElseThrow();
            assertEquals(2, again.fence());
            assertEquals(0, again.failures());
        });
    }

    @Test
    void a_worker_that_was_overtaken_stores_nothing() {
        within(() -> {
            work().makeDue(Kind.POLL, now);
            var dead = take(now);
            var next = take(until);
            assertFalse(work().settle(dead, Optional.empty()));
            assertFalse(work().failed(dead, now));
            assertFalse(work().renew(dead, until));
            assertTrue(work().settle(next, Optional.empty()));
            assertFalse(work().settle(next, Optional.empty()));
        });
    }

    @Test
    void a_worker_that_renews_is_not_overtaken() {
        within(() -> {
            work().makeDue(Kind.POLL, now);
            var taken = take(now);
            assertTrue(work().renew(taken, until.plusSeconds(90)));
            assertEquals(Optional.empty(), takeAny(until));
            assertTrue(work().settle(taken, Optional.empty()));
        });
    }

    @Test
    void a_claim_is_one_persons_until_it_is_settled_or_ends() {
        within(() -> {
            var first = work().claim(Kind.CONNECT, now, until).orElseThrow();
            assertEquals(Optional.empty(), work().claim(Kind.CONNECT, until.minusMillis(1), until));
            assertTrue(work().settle(first, Optional.empty()));
            var second = work().claim(Kind.CONNECT, now, until).orElseThrow();
            assertTrue(work().claim(Kind.CONNECT, until, until.plusSeconds(90)).isPresent());
            assertFalse(work().settle(second, Optional.empty()));
        });
    }

    private DueWork take(Instant at) {
        return takeAny(at).orElseThrow();
    }

    /** What others have left due is not this test's business. */
    private Optional<DueWork> takeAny(Instant at) {
        return work().takeDue(Kind.POLL, at, at.plusSeconds(90));
    }
}
