package dev.prospector.integration.adapter.out.http.inbox;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import dev.prospector.integration.application.port.out.inbox.NoAnswer;
import dev.prospector.integration.config.LinkedInConfig;
import dev.prospector.integration.domain.inbox.FetchFailure;
import dev.prospector.integration.domain.inbox.FetchFailure.Reason;
import dev.prospector.integration.fakes.MovingClock;

/** Only the platform has breakers, so it runs; the clock stands still. */
@QuarkusTest
class GuardedLinkedInTest {
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final byte[] ANSWER = {1};

    private final MovingClock clock = new MovingClock();
    private final GuardedLinkedIn guard = new GuardedLinkedIn(new Hasty(), clock);

    private record Hasty() implements LinkedInConfig, LinkedInConfig.Breaker {
        @Override
        public URI apiUrl() {
            return URI.create("http://unused.example");
        }

        @Override
        public URI tokenUrl() {
            return apiUrl();
        }

        @Override
        public Duration limit() {
            return Duration.ofMillis(300);
        }

        @Override
        public Breaker breaker() {
            return this;
        }

        @Override
        public int window() {
            return 4;
        }

        @Override
        public double failures() {
            return 0.5;
        }

        @Override
        public Duration pause() {
            return PAUSE;
        }
    }

    @Test
    void an_answer_is_passed_on() {
        assertArrayEquals(ANSWER, guard.ask(() -> ANSWER));
        assertTrue(guard.mayBeAsked());
    }

    @Test
    void a_question_that_takes_too_long_is_given_up() {
        assertEquals(Reason.UNREACHABLE, reasonOf(GuardedLinkedInTest::hang));
    }

    @ParameterizedTest
    @EnumSource(names = {"UNREACHABLE", "LINKEDIN_ERROR"})
    void when_linkedin_fails_for_everyone_it_is_left_alone(Reason reason) {
        fail(4, reason);
        assertFalse(guard.mayBeAsked());
        assertEquals(Reason.UNREACHABLE, reasonOf(() -> ANSWER)); // not even asked
    }

    @ParameterizedTest
    @EnumSource(
            names = {"UNREACHABLE", "LINKEDIN_ERROR"},
            mode = EnumSource.Mode.EXCLUDE)
    void what_is_one_tenants_own_affair_holds_up_nobody(Reason reason) {
        fail(40, reason);
        assertTrue(guard.mayBeAsked());
    }

    @Test
    void after_a_pause_one_question_shows_whether_linkedin_is_back() {
        fail(4, Reason.LINKEDIN_ERROR);
        clock.advance(PAUSE);
        assertTrue(guard.mayBeAsked());
        assertFalse(guard.mayBeAsked());
        awaitAnswer();
        assertTrue(guard.mayBeAsked());
        assertTrue(guard.mayBeAsked());
    }

    @Test
    void a_trial_that_fails_begins_another_pause() {
        fail(4, Reason.LINKEDIN_ERROR);
        clock.advance(PAUSE);
        assertTrue(guard.mayBeAsked());
        await().until(() -> reasonOf(failing(Reason.LINKEDIN_ERROR)) == Reason.LINKEDIN_ERROR);
        assertFalse(guard.mayBeAsked());
        clock.advance(PAUSE);
        assertTrue(guard.mayBeAsked());
    }

    /** The breaker has a clock of its own. */
    private void awaitAnswer() {
        await().ignoreException(NoAnswer.class).until(() -> guard.ask(() -> ANSWER).length == 1);
    }

    private void fail(int times, Reason reason) {
        for (int i = 0; i < times; i++) {
            assertEquals(reason, reasonOf(failing(reason)));
        }
    }

    private Reason reasonOf(Supplier<byte[]> question) {
        return assertThrows(NoAnswer.class, () -> guard.ask(question)).failure().reason();
    }

    private static Supplier<byte[]> failing(Reason reason) {
        return () -> {
            throw new NoAnswer(FetchFailure.of(reason));
        };
    }

    private static byte[] hang() {
        try {
            new CountDownLatch(1).await();
            return ANSWER;
        } catch (InterruptedException e) {
            throw new NoAnswer(FetchFailure.of(Reason.UNREACHABLE));
        }
    }
}
