package dev.prospector.kit.data.event;

import static dev.prospector.testbed.Patience.await;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.prospector.kit.data.DataTest;
import dev.prospector.kit.data.sql.InfraSql;
import dev.prospector.kit.data.sql.Tenants;
import dev.prospector.kit.data.work.Leases;
import dev.prospector.kit.data.work.WorkLoop;
import dev.prospector.testbed.TestTenants;

/**
 * Several relays over one outbox, as replicas have them: nothing is lost, nothing overtakes an earlier event of its key, duplicates may
 * be (architecture.md 3.3, quality.md E1).
 */
@DataTest
class RelayReplicasTest {
    private static final String TOPIC = "linkedin.notes";
    private static final Duration LEASE = Duration.ofMillis(300);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final String acme = TestTenants.fresh();
    private final List<EventProducer> opened = new ArrayList<>();

    @Inject
    Relay relayOfTheApplication;

    @Inject
    Tenants tenants;

    @Inject
    Outbox outbox;

    @Inject
    InfraSql sql;

    @BeforeEach
    void takeItsLease() {
        relayOfTheApplication.stop(null);
        QuarkusTransaction.requiringNew()
                .run(() ->
                        sql.update("update leases set until_at = '1970-01-02' where name = 'outbox-relay'", Map.of()));
    }

    @AfterEach
    void giveItBack() {
        opened.forEach(EventProducer::close);
        relayOfTheApplication.start(null);
    }

    @Test
    void of_two_replicas_one_sends() {
        var first = replica(Duration.ofMinutes(5), (record, send) -> send.apply(record));
        var second = replica(Duration.ofMinutes(5), (record, send) -> {
            throw new AssertionError("the other one holds the lease");
        });
        append("k", 1);
        first.step();
        append("k", 2);
        assertFalse(second.step());
        first.step();
        assertEquals(List.of(1L, 2L), landed().get("k"));
    }

    @Test
    void a_zombie_that_comes_back_causes_duplicates_and_nothing_worse() {
        var paused = new CountDownLatch(1);
        var wakes = new CountDownLatch(1);
        var sendings = new AtomicInteger();
        var zombie = replica(LEASE, (record, send) -> {
            if (sendings.incrementAndGet() == 2) {
                paused.countDown();
                awaitQuietly(wakes);
            }
            return send.apply(record);
        });
        append("a", 1);
        append("b", 1);
        append("a", 2);
        append("c", 1);
        var interrupted = CompletableFuture.runAsync(zombie::step);
        awaitQuietly(paused);

        var successor = replica(LEASE, (record, send) -> send.apply(record));
        await().atMost(PATIENCE).until(() -> {
            successor.step();
            return waiting() == 0;
        });
        append("b", 2);
        successor.step();
        wakes.countDown();
        interrupted.join();

        assertFalse(zombie.step());
        assertEquals(0, waiting());
        assertEquals(Map.of("a", List.of(1L, 2L), "b", List.of(1L, 2L), "c", List.of(1L)), landed());
        assertTrue(copies() > 5, "the zombie did send what was sent already");
    }

    @Test
    void what_kafka_does_not_take_holds_up_its_own_key_only() {
        var refused = new AtomicInteger();
        var relay = replica(
                Duration.ofMinutes(5),
                (record, send) -> key(record).equals("a") && refused.getAndIncrement() == 0
                        ? CompletableFuture.failedFuture(new TimeoutException())
                        : send.apply(record));
        append("a", 1);
        append("a", 2);
        append("b", 1);
        append("b", 2);
        assertThrows(UnsentEvent.class, relay::step);
        assertEquals(Map.of("b", List.of(1L, 2L)), landed());
        relay.step();
        assertEquals(Map.of("a", List.of(1L, 2L), "b", List.of(1L, 2L)), landed());
        assertEquals(4, copies());
    }

    @Test
    void replicas_that_stall_and_lose_records_and_acknowledgements_lose_no_event_and_turn_none_round() {
        var seed = System.nanoTime();
        var keys = IntStream.range(0, 30).mapToObj(key -> "k" + key).toList();
        var versions = 20;
        var fenceBefore = fence();
        var loops = Stream.of(unreliable(seed), unreliable(seed + 1))
                .map(relay -> WorkLoop.start("replica", Duration.ofMillis(1), relay::step))
                .toList();
        for (long version = 1; version <= versions; version++) {
            for (var key : keys) {
                append(key, version);
            }
        }
        await().atMost(PATIENCE).until(() -> waiting() == 0);
        loops.forEach(WorkLoop::close);
        var inOrder = LongStream.rangeClosed(1, versions).boxed().toList();
        var landed = landed();
        assertEquals(Set.copyOf(keys), landed.keySet());
        landed.forEach((key, order) -> assertEquals(inOrder, order, "key " + key + ", seed " + seed));
        assertTrue(fence() - fenceBefore > 2, "the lease went from one to the other");
    }

    /** One record in ten is not sent, or sent without anybody hearing of it; one in thirty comes so late that the lease is over. */
    private Relay unreliable(long seed) {
        var chance = new Random(seed);
        return replica(Duration.ofMillis(50), (record, send) -> switch (chance.nextInt(30)) {
            case 0 -> stalled(() -> send.apply(record));
            case 1, 2 -> CompletableFuture.failedFuture(new TimeoutException());
            case 3, 4 -> {
                send.apply(record);
                yield CompletableFuture.failedFuture(new TimeoutException());
            }
            default -> send.apply(record);
        });
    }

    private static <T> T stalled(Supplier<T> then) {
        LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        return then.get();
    }

    private Relay replica(Duration lease, HesitantProducer.Fate fate) {
        var producer = new HesitantProducer(fate);
        opened.add(producer);
        return new Relay(sql, new Leases(sql), producer, lease);
    }

    private void append(String key, long version) {
        tenants.in(acme, () -> outbox.append(new OutboxMessage(TOPIC, key, "SAID", version, key.getBytes(UTF_8))));
    }

    /** The versions of each key in the order in which a consumer that knows event ids works them. */
    private Map<String, List<Long>> landed() {
        var known = ConcurrentHashMap.newKeySet();
        var byKey = new HashMap<String, List<Long>>();
        events().stream().filter(event -> known.add(event.id())).forEach(event -> byKey.computeIfAbsent(
                        event.key(), key -> new ArrayList<>())
                .add(event.version()));
        return byKey;
    }

    private int copies() {
        return events().size();
    }

    private List<IncomingEvent> events() {
        try (var topic = new TopicReader(TOPIC, acme)) {
            return topic.all().stream().map(IncomingEvent::of).toList();
        }
    }

    private long waiting() {
        return number("select count(*) as n from outbox where tenant = :t");
    }

    private long fence() {
        return number("select coalesce(max(fence), 0) as n from leases where name = 'outbox-relay' and :t is not null");
    }

    private long number(String query) {
        return tenants.in(acme, () -> sql.one(query, Map.of("t", acme), row -> row.getLong("n"))
                .orElseThrow());
    }

    private String key(ProducerRecord<byte[], byte[]> record) {
        return new String(record.key(), UTF_8).substring(acme.length() + 1);
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
