package dev.prospector.kit.data.event;

import static dev.prospector.kit.data.event.Records.event;
import static dev.prospector.kit.data.event.Records.nothing;
import static dev.prospector.kit.data.event.Records.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.sql.SQLTransientConnectionException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.prospector.kit.data.DataTest;
import dev.prospector.kit.data.ThingEntity;
import dev.prospector.kit.data.Things;
import dev.prospector.kit.data.sql.InfraSql;
import dev.prospector.kit.data.sql.SqlFailure;
import dev.prospector.kit.data.sql.Tenants;
import dev.prospector.testbed.TestTenants;

@DataTest
class EventConsumptionTest {
    private static final String TOPIC = "t";

    private final String acme = TestTenants.fresh();
    private final String globex = TestTenants.fresh();

    @Inject
    EventConsumption consumption;

    @Inject
    Tenants tenants;

    @Inject
    Things things;

    @Inject
    InfraSql sql;

    @Inject
    EntityManager entities;

    @Inject
    TransactionSynchronizationRegistry transaction;

    @Test
    void two_tenants_in_one_batch_get_their_own_effects() {
        consume(List.of(event(TOPIC, acme, "a"), event(TOPIC, globex, "g"), event(TOPIC, acme, "b")), this::store);
        assertEquals(List.of("a", "b"), tenants.in(acme, things::byHibernate));
        assertEquals(List.of("g"), tenants.in(globex, things::byHibernate));
    }

    @Test
    void an_event_that_comes_again_has_no_second_effect() {
        var event = event(TOPIC, acme, "once");
        consume(List.of(event, event), this::store);
        consume(List.of(event), this::store);
        assertEquals(List.of("once"), tenants.in(acme, things::byHibernate));
    }

    @Test
    void poison_becomes_a_dead_letter_and_blocks_nothing() {
        between("poison", this::store);
        assertEquals(List.of("after", "before"), tenants.in(acme, things::byHibernate));
        assertEquals(List.of("IllegalArgumentException"), deadLetters(acme));
    }

    /** What is undone has to be done again: with one event in a hundred of that kind the whole batch was worked nearly twice. */
    @Test
    void poison_that_is_not_understood_undoes_nothing_of_its_neighbours() {
        var picky = new Picky();
        consumption.consume(
                List.of(
                        event(TOPIC, acme, "a"),
                        event(TOPIC, acme, "poison"),
                        event(TOPIC, acme, "b"),
                        event(TOPIC, acme, "c"),
                        event(TOPIC, acme, "poison"),
                        event(TOPIC, acme, "shock"),
                        event(TOPIC, acme, "d")),
                picky);
        assertEquals(List.of("a", "poison", "b", "c", "poison", "shock", "d"), picky.seen);
        assertEquals(List.of("a", "b", "c", "d"), picky.handled);
        assertEquals(List.of("a", "b", "c", "d"), tenants.in(acme, things::byHibernate));
        assertEquals(List.of("MalformedEvent", "MalformedEvent", "StackOverflowError"), deadLetters(acme));
    }

    @Test
    void an_event_whose_effect_is_there_is_no_poison_when_nobody_understands_it_any_more() {
        var event = event(TOPIC, acme, "poison");
        consume(List.of(event), seen -> things.add(UUID.randomUUID().toString(), "understood once"));
        consumption.consume(List.of(event), new Picky());
        assertEquals(List.of(), deadLetters(acme));
    }

    /** Knows poison when it sees it, and a shock. */
    private final class Picky implements EventHandler<IncomingEvent> {
        private final List<String> seen = new ArrayList<>();
        private final List<String> handled = new ArrayList<>();

        @Override
        public IncomingEvent understood(IncomingEvent event) {
            seen.add(name(event));
            if (name(event).equals("shock")) {
                throw new StackOverflowError();
            }
            if (name(event).equals("poison")) {
                throw new MalformedEvent("poison");
            }
            return event;
        }

        @Override
        public void handle(IncomingEvent event) {
            handled.add(name(event));
            store(event);
        }
    }

    @Test
    void what_is_taken_together_is_taken_once_and_poison_among_it_harms_only_itself() {
        var bulk = new Bulk();
        var known = event(TOPIC, acme, "known");
        consumption.consume(List.of(known, event(TOPIC, acme, "a"), event(TOPIC, acme, "b"), known), bulk);
        assertEquals(List.of(List.of("known", "a", "b")), bulk.handled);

        consumption.consume(List.of(event(TOPIC, acme, "c"), known, event(TOPIC, acme, "poison")), bulk);
        assertEquals(List.of("a", "b", "c", "known"), tenants.in(acme, things::byHibernate));
        assertEquals(List.of("IllegalArgumentException"), deadLetters(acme));
    }

    @Test
    void what_is_known_is_left_out_wherever_it_stands_in_a_large_batch() {
        var bulk = new Bulk();
        var batch = IntStream.range(0, 350)
                .mapToObj(number -> event(TOPIC, acme, "e" + number))
                .toList();
        var known = List.of(0, 100, 255, 256, 320, 349);
        consumption.consume(known.stream().map(batch::get).toList(), bulk);
        consumption.consume(batch, bulk);
        var others = IntStream.range(0, 350).boxed().filter(number -> !known.contains(number));
        assertEquals(others.map(number -> "e" + number).toList(), bulk.handled.get(1));
        assertEquals(2, bulk.handled.size());
        assertEquals(350, tenants.in(acme, things::byHibernate).size());
    }

    private final class Bulk implements BulkTopicHandler<IncomingEvent> {
        private final List<List<String>> handled = new ArrayList<>();

        @Override
        public String topic() {
            return TOPIC;
        }

        @Override
        public IncomingEvent understood(IncomingEvent event) {
            return event;
        }

        @Override
        public void handleAll(List<IncomingEvent> events) {
            handled.add(events.stream().map(EventConsumptionTest::name).toList());
            events.forEach(EventConsumptionTest.this::store);
        }
    }

    @Test
    void an_error_is_no_worse_than_other_poison() {
        between("deep", event -> {
            store(event);
            if (name(event).equals("deep")) {
                throw new StackOverflowError();
            }
        });
        assertEquals(List.of("after", "before"), tenants.in(acme, things::byHibernate));
        assertEquals(List.of("StackOverflowError"), deadLetters(acme));
    }

    @Test
    void what_the_commit_would_refuse_is_poison_too() {
        between("twice", event -> {
            store(event);
            if (name(event).equals("twice")) {
                entities.persist(new ThingEntity("x".repeat(37), "never fits"));
            }
        });
        assertEquals(List.of("after", "before"), tenants.in(acme, things::byHibernate));
        assertEquals(1, deadLetters(acme).size());
    }

    @Test
    void a_handler_that_swallows_a_failure_is_poisoned_too() {
        between("swallowed", event -> {
            store(event);
            if (name(event).equals("swallowed")) {
                transaction.setRollbackOnly();
            }
        });
        assertEquals(List.of("after", "before"), tenants.in(acme, things::byHibernate));
        assertEquals(List.of("IllegalStateException"), deadLetters(acme));
    }

    @Test
    void what_is_no_event_becomes_a_dead_letter() {
        consume(List.of(nothing(TOPIC, acme), event(TOPIC, acme, "fine")), this::store);
        assertEquals(List.of("fine"), tenants.in(acme, things::byHibernate));
        assertEquals(List.of("MalformedEvent"), deadLetters(acme));
    }

    @ParameterizedTest
    @CsvSource({"event-id, 0123456789012345678901234567890123456", "event-id, naïve", "version, one"})
    void headers_that_no_column_takes_make_no_event(String header, String value) {
        consume(List.of(with(event(TOPIC, acme, "odd"), header, value), event(TOPIC, acme, "fine")), this::store);
        assertEquals(List.of("fine"), tenants.in(acme, things::byHibernate));
        assertEquals(List.of("MalformedEvent"), deadLetters(acme));
    }

    @Test
    void while_the_database_is_away_nothing_is_put_aside_or_remembered() {
        var event = event(TOPIC, acme, "later");
        assertThrows(
                IllegalStateException.class,
                () -> consume(List.of(event), seen -> {
                    throw new IllegalStateException(new SQLTransientConnectionException("away", "08001"));
                }));
        assertEquals(List.of(), deadLetters(acme));
        consume(List.of(event), this::store);
        assertEquals(List.of("later"), tenants.in(acme, things::byHibernate));
    }

    @Test
    void a_commit_that_fails_is_not_the_events_fault() {
        var event = event(TOPIC, acme, "later");
        assertThrows(
                RuntimeException.class,
                () -> consume(List.of(event), seen -> {
                    store(seen);
                    transaction.registerInterposedSynchronization(new FailingCommit());
                }));
        assertEquals(List.of(), deadLetters(acme));
        assertEquals(List.of(), tenants.in(acme, things::byHibernate));
        consume(List.of(event), this::store);
        assertEquals(List.of("later"), tenants.in(acme, things::byHibernate));
    }

    private static final class FailingCommit implements Synchronization {
        @Override
        public void beforeCompletion() {
            throw new IllegalStateException("the connection broke");
        }

        @Override
        public void afterCompletion(int status) {}
    }

    /** As after a rebalance, when the former consumer of a partition is still at work. */
    @Test
    void two_consumers_of_one_event_have_one_effect_and_no_dead_letter() throws InterruptedException {
        var event = event(TOPIC, acme, "once");
        var begun = new CountDownLatch(1);
        var mayEnd = new CountDownLatch(1);
        var former = CompletableFuture.runAsync(() -> consume(List.of(event), seen -> {
            begun.countDown();
            awaitQuietly(mayEnd);
            store(seen);
        }));
        begun.await();
        var second = CompletableFuture.runAsync(() -> consume(List.of(event), this::store));
        mayEnd.countDown();
        former.join();
        assertEquals(true, endsOrMustComeAgain(second));
        consume(List.of(event), this::store);
        assertEquals(List.of("once"), tenants.in(acme, things::byHibernate));
        assertEquals(List.of(), deadLetters(acme));
    }

    private static boolean endsOrMustComeAgain(CompletableFuture<Void> consumer) {
        try {
            consumer.join();
            return true;
        } catch (CompletionException e) {
            return e.getCause() instanceof SqlFailure failure && failure.isDuplicate();
        }
    }

    private void between(String poison, Consumer<IncomingEvent> effect) {
        consume(List.of(event(TOPIC, acme, "before"), event(TOPIC, acme, poison), event(TOPIC, acme, "after")), effect);
    }

    private void consume(List<ConsumerRecord<byte[], byte[]>> batch, Consumer<IncomingEvent> effect) {
        consumption.consume(batch, new Taking(effect));
    }

    private void store(IncomingEvent event) {
        things.add(UUID.randomUUID().toString(), name(event));
        if (name(event).equals("poison")) {
            throw new IllegalArgumentException("cannot be understood");
        }
    }

    private static String name(IncomingEvent event) {
        return new String(event.payload(), StandardCharsets.UTF_8);
    }

    private List<String> deadLetters(String tenant) {
        return tenants.in(
                tenant,
                () -> sql.query(
                        "select failure from dead_letters where tenant = :t",
                        Map.of("t", tenant),
                        row -> row.getString("failure")));
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
