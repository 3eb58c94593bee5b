package dev.prospector.kit.data.event;

import static dev.prospector.testbed.Patience.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.prospector.kit.data.DataTest;
import dev.prospector.kit.data.sql.InfraSql;
import dev.prospector.kit.data.sql.Tenants;
import dev.prospector.testbed.TestTenants;

@DataTest
class OutboxTest {
    private final String acme = TestTenants.fresh();
    private TopicReader topic;

    @Inject
    Tenants tenants;

    @Inject
    Outbox outbox;

    @Inject
    InfraSql sql;

    @BeforeEach
    void read() {
        topic = new TopicReader("linkedin.exports", acme);
    }

    @AfterEach
    void close() {
        topic.close();
    }

    @Test
    void what_is_committed_is_published_with_its_headers_and_leaves_the_outbox() {
        tenants.in(acme, () -> outbox.append(message("r-1", "one")));
        var event = IncomingEvent.of(topic.awaitNext());
        assertEquals(acme, event.tenant());
        assertEquals("r-1", event.key());
        assertEquals("RECEIVED", event.type());
        assertEquals(7, event.version());
        assertEquals("one", new String(event.payload(), StandardCharsets.UTF_8));
        await().untilAsserted(() -> assertEquals(0, waiting()));
    }

    @Test
    void what_is_rolled_back_is_never_published() {
        assertThrows(
                IllegalArgumentException.class,
                () -> tenants.in(acme, () -> {
                    outbox.append(message("r-0", "never"));
                    throw new IllegalArgumentException("no");
                }));
        tenants.in(acme, () -> outbox.append(message("r-1", "always")));
        assertEquals("always", topic.awaitText());
    }

    @Test
    void a_transaction_that_commits_late_is_published_although_later_ids_went_before() throws InterruptedException {
        var appended = new CountDownLatch(1);
        var mayCommit = new CountDownLatch(1);
        var late = new Thread(() -> tenants.in(acme, () -> {
            outbox.append(message("r-late", "late"));
            appended.countDown();
            awaitQuietly(mayCommit);
        }));
        late.start();
        appended.await();
        tenants.in(acme, () -> outbox.append(message("r-early", "early")));
        assertEquals("early", topic.awaitText());
        mayCommit.countDown();
        late.join();
        assertEquals("late", topic.awaitText());
    }

    @Test
    void nothing_is_appended_outside_a_transaction() {
        assertThrows(TransactionalException.class, () -> outbox.append(message("r-1", "lost")));
    }

    private long waiting() {
        return tenants.in(acme, () -> sql.one(
                        "select count(*) as n from outbox where tenant = :t",
                        Map.of("t", acme),
                        row -> row.getLong("n"))
                .orElseThrow());
    }

    private static OutboxMessage message(String key, String text) {
        return new OutboxMessage("linkedin.exports", key, "RECEIVED", 7, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
