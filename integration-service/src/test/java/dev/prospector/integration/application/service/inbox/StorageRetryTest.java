package dev.prospector.integration.application.service.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import org.junit.jupiter.api.Test;

import dev.prospector.integration.application.port.in.inbox.InboxUnavailable;
import dev.prospector.integration.fakes.MovingClock;

class StorageRetryTest {
    private final MovingClock clock = new MovingClock();
    private final List<Duration> pauses = new ArrayList<>();
    private final StorageRetry retry = new StorageRetry(Outage.class::isInstance, clock, this::pause);
    private int attempts;

    private static final class Outage extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    @Test
    void what_succeeds_is_done_once() {
        assertEquals("done", retry.run(failing(0)));
        assertEquals(1, attempts);
        assertEquals(List.of(), pauses);
    }

    @Test
    void an_outage_is_tried_again_after_growing_pauses() {
        assertEquals("done", retry.run(failing(5)));
        assertEquals(
                List.of(50, 100, 200, 400, 400),
                pauses.stream().map(pause -> (int) pause.toMillis()).toList());
    }

    @Test
    void after_two_seconds_it_is_given_up() {
        var begun = clock.instant();
        assertThrows(InboxUnavailable.class, () -> retry.run(failing(Integer.MAX_VALUE)));
        var taken = Duration.between(begun, clock.instant());
        assertFalse(taken.compareTo(StorageRetry.PATIENCE) > 0, taken::toString);
        assertTrue(taken.compareTo(Duration.ofMillis(1_500)) > 0, taken::toString);
    }

    @Test
    void no_attempt_begins_after_two_seconds() {
        Supplier<String> slow = () -> {
            attempts++;
            clock.advance(Duration.ofMillis(900));
            throw new Outage();
        };
        assertThrows(InboxUnavailable.class, () -> retry.run(slow));
        assertEquals(3, attempts);
    }

    @Test
    void a_mistake_is_not_tried_again() {
        Supplier<String> mistake = () -> {
            attempts++;
            throw new IllegalArgumentException();
        };
        assertThrows(IllegalArgumentException.class, () -> retry.run(mistake));
        assertEquals(1, attempts);
    }

    @Test
    void once_there_is_no_place_to_wait_further_ones_are_refused_at_once() {
        try (var crowd = new Crowd(StorageRetry.FIRST_PAUSE)) {
            assertThrows(InboxUnavailable.class, () -> crowd.retry.run(failing(1)));
            assertEquals(1, attempts);
        }
    }

    @Test
    void while_the_store_is_known_to_be_away_only_those_with_a_place_are_tried() {
        try (var crowd = new Crowd(StorageRetry.FIRST_PAUSE.multipliedBy(2))) {
            assertThrows(InboxUnavailable.class, () -> crowd.retry.run(failing(0)));
            assertEquals(0, attempts);
        }
    }

    @Test
    void a_single_failure_is_no_outage_and_a_success_ends_one() {
        try (var crowd = new Crowd(StorageRetry.FIRST_PAUSE)) {
            assertEquals("done", crowd.retry.run(failing(0)));
        }
        try (var crowd = new Crowd(StorageRetry.FIRST_PAUSE.multipliedBy(2))) {
            crowd.end.countDown();
            crowd.awaitDone();
            assertEquals("done", crowd.retry.run(failing(0)));
        }
    }

    @Test
    void places_are_given_back() {
        for (int i = 0; i < 2 * StorageRetry.PLACES; i++) {
            assertThrows(InboxUnavailable.class, () -> retry.run(failing(Integer.MAX_VALUE)));
            assertEquals("done", retry.run(failing(1)));
        }
    }

    /** As many as there are places for, all in the same pause until it is closed. */
    private final class Crowd implements AutoCloseable {
        private final CountDownLatch waiting = new CountDownLatch(StorageRetry.PLACES);
        private final CountDownLatch end = new CountDownLatch(1);
        private final CountDownLatch done = new CountDownLatch(StorageRetry.PLACES);
        private final ExecutorService threads = Executors.newFixedThreadPool(StorageRetry.PLACES);
        private final StorageRetry retry;

        Crowd(Duration inThisPause) {
            retry = new StorageRetry(Outage.class::isInstance, clock, pause -> hold(pause.equals(inThisPause)));
            for (int i = 0; i < StorageRetry.PLACES; i++) {
                threads.submit(() -> {
                    retry.run(this::failUntilTheEnd);
                    done.countDown();
                });
            }
            await(waiting);
        }

        private String failUntilTheEnd() {
            if (end.getCount() > 0) {
                throw new Outage();
            }
            return "done";
        }

        private void hold(boolean here) {
            if (here) {
                waiting.countDown();
                await(end);
            }
        }

        void awaitDone() {
            await(done);
        }

        @Override
        public void close() {
            end.countDown();
            threads.shutdownNow();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(10, TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Supplier<String> failing(int times) {
        var left = new int[] {times};
        return () -> {
            attempts++;
            if (left[0]-- > 0) {
                throw new Outage();
            }
            return "done";
        };
    }

    private void pause(Duration time) {
        pauses.add(time);
        clock.advance(time);
    }
}
