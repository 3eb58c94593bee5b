package dev.prospector.integration.application.port.out.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

import org.junit.jupiter.api.Test;

import dev.prospector.integration.domain.inbox.FetchFailure;
import dev.prospector.integration.domain.inbox.FetchFailure.Reason;
import dev.prospector.integration.domain.inbox.FetchOutcome;
import dev.prospector.integration.domain.inbox.Notice;
import dev.prospector.integration.domain.inbox.PendingExport;
import dev.prospector.integration.domain.inbox.RetryPolicy;
import dev.prospector.integration.fakes.Samples;

/**
 * What every inbox does. Each test is one transaction, so that the workers of a running application see nothing of it, and receives in a
 * time of its own long ago, so that its exports are due before any others.
 */
public abstract class InboxContract {
    private static final byte[] BODY = {1, 2, 3};

    private final Instant received =
            Instant.EPOCH.plusSeconds(ThreadLocalRandom.current().nextInt(1_000_000));
    private final Notice export = new Notice("r-" + UUID.randomUUID(), Notice.EXPORT);

    protected abstract Inbox inbox();

    protected abstract String tenant();

    /** Runs in one transaction of {@link #tenant()}. */
    protected abstract void within(Runnable work);

    @Test
    void a_notice_is_added_once() {
        within(() -> {
            assertTrue(inbox().add(export, BODY, received));
            assertFalse(inbox().add(export, BODY, received.plusSeconds(1)));
        });
    }

    @Test
    void event_type_and_letter_case_make_another_notice() {
        within(() -> {
            assertTrue(inbox().add(export, BODY, received));
            assertTrue(inbox().add(new Notice(export.requestId(), "OTHER"), BODY, received));
            assertTrue(inbox().add(
                            new Notice(export.requestId().toUpperCase(Locale.ROOT), Notice.EXPORT), BODY, received));
        });
    }

    @Test
    void an_export_is_due_at_once_and_taken_until_a_time() {
        within(() -> {
            inbox().add(export, BODY, received);
            assertEquals(pending(0, 1), take(received));
            assertNotEquals(export.requestId(), take(received.plusSeconds(89)).requestId());
            assertEquals(pending(0, 2), take(received.plusSeconds(90)));
        });
    }

    @Test
    void other_events_are_never_due() {
        within(() -> {
            inbox().add(new Notice(export.requestId(), "OTHER"), BODY, received);
            assertNotEquals(export.requestId(), take(received).requestId());
        });
    }

    @Test
    void a_settled_export_is_never_due_again() {
        within(() -> {
            inbox().add(export, BODY, received);
            var taken = take(received);
            assertTrue(inbox().settle(taken, answered(taken)));
            assertNotEquals(
                    export.requestId(), take(received.plusSeconds(1_000)).requestId());
            assertFalse(inbox().settle(taken, answered(taken)));
        });
    }

    @Test
    void a_postponed_export_comes_back_with_one_failure_more() {
        within(() -> {
            inbox().add(export, BODY, received);
            assertTrue(inbox().settle(take(received), failedAt(received)));
            assertNotEquals(export.requestId(), take(received.plusMillis(999)).requestId());
            assertEquals(pending(1, 2), take(received.plusSeconds(1)));
        });
    }

    @Test
    void a_worker_that_was_overtaken_stores_nothing() {
        within(() -> {
            inbox().add(export, BODY, received);
            var first = take(received);
            var second = take(received.plusSeconds(90));
            assertFalse(inbox().settle(first, answered(first)));
            assertTrue(inbox().settle(second, answered(second)));
        });
    }

    /** A stand-in for "nothing of ours": what others have left due is not this test's business. */
    private PendingExport take(Instant now) {
        return inbox().takeDue(now, now.plusSeconds(90)).orElse(new PendingExport("", "", now, 0, 0, null));
    }

    private PendingExport pending(int failures, long fence) {
        return new PendingExport(tenant(), export.requestId(), received, failures, fence, null);
    }

    private static FetchOutcome answered(PendingExport taken) {
        return taken.answered(Samples.candidateOf(Samples.ORGANIZATION), Samples.connection(taken.tenant()));
    }

    private FetchOutcome failedAt(Instant now) {
        return pending(0, 1).failed(FetchFailure.of(Reason.THROTTLED), new RetryPolicy(() -> 1), now);
    }
}
