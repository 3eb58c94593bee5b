package dev.prospector.kit.data.event;

import static dev.prospector.testbed.Patience.await;
import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import dev.prospector.kit.data.DataTest;
import dev.prospector.kit.data.FaultyTestbed;
import dev.prospector.kit.data.Things;
import dev.prospector.kit.data.sql.InfraSql;
import dev.prospector.kit.data.sql.Tenants;
import dev.prospector.testbed.TcpFault;
import dev.prospector.testbed.TestTenants;
import dev.prospector.testbed.TestTokens;

/** From the broker to the database, through a consumer's channel, while things go wrong around it (quality.md E3, E6). */
@DataTest
class ConsumerTest {
    private final String acme = TestTenants.fresh();
    private final String globex = TestTenants.fresh();

    @Inject
    EventProducer producer;

    @Inject
    ThingsConsumer consumer;

    @Inject
    ThingsHandler handler;

    @Inject
    Outbox outbox;

    @Inject
    Tenants tenants;

    @Inject
    Things things;

    @Inject
    InfraSql sql;

    @AfterEach
    void mend() {
        handler.mend();
        FaultyTestbed.database().heal();
        FaultyTestbed.broker().heal();
    }

    @Test
    void one_event_in_a_hundred_is_poison_and_blocks_none_of_the_others() {
        var all = names(2_000);
        var poison = all.stream().filter(name -> name.endsWith("50")).collect(Collectors.toCollection(TreeSet::new));
        poison.forEach(handler::understandsNot);
        send(acme, all);
        send(globex, List.of("fine"));

        patiently().until(() -> things(acme).size() == all.size() - poison.size());
        patiently().until(() -> deadLetters().size() == poison.size());
        assertEquals(poison, Set.copyOf(deadLetters().values()));
        assertEquals(List.of("fine"), things(globex));
        assertTrue(things(acme).stream().noneMatch(poison::contains));

        handler.mend();
        deadLetters().keySet().forEach(this::replay);
        assertTrue(all.equals(things(acme)));
        assertEquals(Map.of(), deadLetters());
    }

    @Test
    void while_the_database_is_gone_events_wait_and_none_is_put_aside() {
        FaultyTestbed.database().be(TcpFault.refuse());
        var all = names(300);
        send(acme, all);
        await().during(Duration.ofSeconds(2))
                .until(() -> FaultyTestbed.database().connections() == 0);
        FaultyTestbed.database().heal();

        patiently().until(() -> things(acme).equals(all));
        assertEquals(Map.of(), deadLetters());
    }

    @Test
    void connections_that_break_at_any_moment_cost_no_event_and_make_no_dead_letter() {
        var seed = System.nanoTime();
        var chance = new Random(seed);
        var all = names(3_000);
        send(acme, all);
        for (int i = 0; i < 25; i++) {
            await().pollDelay(Duration.ofMillis(chance.nextInt(1, 60))).until(() -> true);
            FaultyTestbed.database().be(TcpFault.reset());
            FaultyTestbed.database().heal();
        }

        patiently().untilAsserted(() -> assertEquals(all.size(), things(acme).size(), "seed " + seed));
        assertTrue(all.equals(things(acme)), "seed " + seed);
        assertEquals(Map.of(), deadLetters(), "seed " + seed);
    }

    @Test
    void a_database_that_falls_silent_holds_nobody_for_ever() {
        send(acme, names(200));
        var before = consumer.attemptsWithoutSuccess();
        FaultyTestbed.database().be(TcpFault.blackHole());
        send(acme, List.of("later"));
        patiently().until(() -> consumer.attemptsWithoutSuccess() > before + 1);
        FaultyTestbed.database().be(TcpFault.reset());
        FaultyTestbed.database().heal();

        patiently().until(() -> things(acme).size() == 201);
        assertEquals(Map.of(), deadLetters());
    }

    @Test
    void while_the_broker_is_gone_events_wait_in_the_outbox() {
        FaultyTestbed.broker().be(TcpFault.refuse());
        var all = names(100);
        tenants.in(acme, () -> all.forEach(this::append));
        await().during(Duration.ofSeconds(3)).until(() -> things(acme).isEmpty());
        FaultyTestbed.broker().heal();

        patiently().until(() -> things(acme).equals(all));
        assertEquals(Map.of(), deadLetters());
    }

    /** A second replica comes and goes: what was worked but not acknowledged comes again. */
    @Test
    void rebalances_cost_no_event_and_double_none() {
        var all = names(2_000);
        send(acme, all.subList(0, 1_000));
        for (int i = 0; i < 3; i++) {
            try (var guest = new Guest("kit-data-test", ThingsHandler.TOPIC)) {
                guest.awaitPartitions();
            }
        }
        send(acme, all.subList(1_000, all.size()));

        patiently().until(() -> things(acme).size() >= all.size());
        assertTrue(all.equals(things(acme)));
        assertEquals(Map.of(), deadLetters());
    }

    @Test
    void an_error_around_the_work_does_not_end_the_consumer() {
        consumer.throwErrors(3);
        send(acme, List.of("after"));

        patiently().until(() -> things(acme).equals(List.of("after")));
        assertEquals(0, consumer.errorsLeft());
    }

    private void send(String tenant, List<String> names) {
        names.forEach(name -> producer.send(EventProducer.record(
                ThingsHandler.TOPIC,
                tenant,
                name,
                UUID.randomUUID().toString(),
                "SAID",
                1,
                null,
                name.getBytes(UTF_8))));
        producer.flush();
    }

    private void append(String name) {
        outbox.append(new OutboxMessage(ThingsHandler.TOPIC, name, "SAID", 1, name.getBytes(UTF_8)));
    }

    private void replay(long letter) {
        given().auth()
                .oauth2(TestTokens.user(acme, "admin", "admin"))
                .post("/dead-letters/" + letter + "/replays")
                .then()
                .statusCode(204);
    }

    private List<String> things(String tenant) {
        return tenants.in(tenant, things::byJdbc);
    }

    /** Their keys by their ids. */
    private Map<Long, String> deadLetters() {
        record Letter(long id, String key) {}
        return tenants
                .in(
                        acme,
                        () -> sql.query(
                                "select id, record_key from dead_letters where tenant = :t",
                                Map.of("t", acme),
                                row -> new Letter(row.getLong("id"), new String(row.getBytes("record_key"), UTF_8))))
                .stream()
                .collect(Collectors.toMap(Letter::id, letter -> letter.key.substring(acme.length() + 1)));
    }

    private static List<String> names(int count) {
        return IntStream.range(0, count).mapToObj("%05d"::formatted).toList();
    }

    private static ConditionFactory patiently() {
        return await().atMost(Duration.ofSeconds(60)).ignoreExceptions();
    }
}
