package dev.prospector.kit.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

import jakarta.inject.Inject;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

import dev.prospector.testbed.TestTenants;

@DataTest
class EventConsumptionTest {
    private static final AtomicLong OFFSETS = new AtomicLong();

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

    @Test
    void two_tenants_in_one_batch_get_their_own_effects() {
        consumption.consume(List.of(event(acme, "a"), event(globex, "g"), event(acme, "b")), this::store);
        assertEquals(List.of("a", "b"), tenants.in(acme, things::byHibernate));
        assertEquals(List.of("g"), tenants.in(globex, things::byHibernate));
    }

    @Test
    void an_event_that_comes_again_has_no_second_effect() {
        var event = event(acme, "once");
        consumption.consume(List.of(event, event), this::store);
        consumption.consume(List.of(event), this::store);
        assertEquals(List.of("once"), tenants.in(acme, things::byHibernate));
    }

    @Test
    void poison_becomes_a_dead_letter_and_blocks_nothing() {
        consumption.consume(List.of(event(acme, "before"), event(acme, "poison"), event(acme, "after")), this::store);
        assertEquals(List.of("after", "before"), tenants.in(acme, things::byHibernate));
        assertEquals(1, deadLetters(acme));
    }

    @Test
    void what_is_no_event_becomes_a_dead_letter() {
        var nothing = new ConsumerRecord<byte[], byte[]>("t", 0, OFFSETS.incrementAndGet(), null, null);
        nothing.headers().add(EventHeaders.TENANT, acme.getBytes(StandardCharsets.UTF_8));
        consumption.consume(List.of(nothing, event(acme, "fine")), this::store);
        assertEquals(List.of("fine"), tenants.in(acme, things::byHibernate));
        assertEquals(1, deadLetters(acme));
    }

    @Test
    void while_the_database_is_away_nothing_is_put_aside_or_remembered() {
        var event = event(acme, "later");
        assertThrows(
                SqlFailure.class,
                () -> consumption.consume(List.of(event), seen -> {
                    throw new SqlFailure(new SQLTransientConnectionException("away", "08001"));
                }));
        assertEquals(0, deadLetters(acme));
        consumption.consume(List.of(event), this::store);
        assertEquals(List.of("later"), tenants.in(acme, things::byHibernate));
    }

    private void store(IncomingEvent event) {
        var name = new String(event.payload(), StandardCharsets.UTF_8);
        things.add(UUID.randomUUID().toString(), name);
        if (name.equals("poison")) {
            throw new IllegalArgumentException("cannot be understood");
        }
    }

    private long deadLetters(String tenant) {
        return tenants.in(tenant, () -> sql.one(
                        "select count(*) as n from dead_letters where tenant = :t",
                        Map.of("t", tenant),
                        row -> row.getLong("n"))
                .orElseThrow());
    }

    private static ConsumerRecord<byte[], byte[]> event(String tenant, String name) {
        var sent = EventProducer.record(
                "t",
                tenant,
                name,
                UUID.randomUUID().toString(),
                "SAID",
                1,
                null,
                name.getBytes(StandardCharsets.UTF_8));
        var record = new ConsumerRecord<>("t", 0, OFFSETS.incrementAndGet(), sent.key(), sent.value());
        sent.headers().forEach(record.headers()::add);
        return record;
    }
}
