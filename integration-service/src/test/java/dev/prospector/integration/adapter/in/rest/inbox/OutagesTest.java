package dev.prospector.integration.adapter.in.rest.inbox;

import static dev.prospector.testbed.Patience.await;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.prospector.integration.fakes.Samples;
import dev.prospector.integration.running.BrokerSwitch;
import dev.prospector.integration.running.ConnectedTenant;
import dev.prospector.integration.running.DatabaseGate;
import dev.prospector.integration.running.ExportTopic;
import dev.prospector.integration.running.Http;

/** Nothing is pretended: the way to the database is cut, and the broker is killed. The ledger is the test's own. */
@QuarkusTest
class OutagesTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int CHALLENGES = 2_000;
    private static final List<String> TOLD = List.of("RECEIVED", "FACTS");

    private final ExecutorService senders = Executors.newCachedThreadPool();
    private final ExecutorService challengers = Executors.newFixedThreadPool(8);
    private final AtomicBoolean sending = new AtomicBoolean(true);

    /** What was pushed, and the last answer to it. */
    private final Map<String, Integer> ledger = new ConcurrentHashMap<>();

    private ConnectedTenant tenant;

    @BeforeEach
    void connect() {
        tenant = ConnectedTenant.fresh();
        tenant.linkedIn().answersEverything(tenant.organization());
    }

    @AfterEach
    void comeBack() {
        sending.set(false);
        DatabaseGate.open();
        BrokerSwitch.on();
        senders.shutdown();
        challengers.shutdown();
        await().atMost(PATIENCE).until(() -> push(newId()) == 200);
        awaitWorkers();
    }

    /** They rest for longer and longer while they fail: the next test must not meet them asleep. */
    private void awaitWorkers() {
        var last = newId();
        push(last);
        try (var topic = new ExportTopic()) {
            await().atMost(PATIENCE)
                    .until(() -> topic.types(tenant.name(), last).contains("FACTS"));
        }
    }

    @Test
    void thousands_of_challenges_without_database_and_broker_are_all_answered() {
        DatabaseGate.close();
        BrokerSwitch.off();
        var ingest = sendersOf(20);
        var answers = IntStream.range(0, CHALLENGES)
                .mapToObj(i -> CompletableFuture.supplyAsync(this::challenge, challengers))
                .toList();
        assertEquals(Map.of("answered", (long) CHALLENGES), counted(answers));
        sending.set(false);
        ingest.forEach(CompletableFuture::join);
        assertEquals(Set.of(503), Set.copyOf(ledger.values()));
    }

    @Test
    void what_was_acknowledged_is_there_whenever_the_database_went_away() {
        var ingest = sendersOf(12);
        await().until(() -> count(200) >= 20);
        DatabaseGate.close();
        await().atMost(PATIENCE).until(() -> count(503) >= 20);
        var before = count(200);
        DatabaseGate.open();
        await().atMost(PATIENCE).until(() -> count(200) >= before + 20);
        sending.set(false);
        ingest.forEach(CompletableFuture::join);
        assertEquals(Set.of(200, 503), Set.copyOf(ledger.values()));
        sendAgainWhatWasRefused();
        assertEverythingIsToldOnce();
    }

    @Test
    void without_a_broker_pushes_are_taken_and_told_when_it_is_back() {
        BrokerSwitch.off();
        for (int i = 0; i < 40; i++) {
            assertEquals(200, push(newId()));
        }
        BrokerSwitch.on();
        assertEverythingIsToldOnce();
    }

    /** As LinkedIn does: refused three times, it would not call again. */
    private void sendAgainWhatWasRefused() {
        ledger.forEach((id, status) -> {
            if (status != 200) {
                await().atMost(PATIENCE).until(() -> push(id) == 200);
            }
        });
    }

    private void assertEverythingIsToldOnce() {
        var expected = ledger.keySet().stream().collect(Collectors.toMap(Function.identity(), id -> TOLD));
        try (var topic = new ExportTopic()) {
            await().atMost(PATIENCE).until(() -> topic.typesByExport(tenant.name()), equalTo(expected));
        }
    }

    private List<CompletableFuture<Void>> sendersOf(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> CompletableFuture.runAsync(this::keepSending, senders))
                .toList();
    }

    private void keepSending() {
        while (sending.get()) {
            push(newId());
        }
    }

    private static String newId() {
        return "r-" + UUID.randomUUID();
    }

    private int push(String id) {
        var answer = tenant.push(ConnectedTenant.export(id));
        ledger.put(id, answer.statusCode());
        assertEquals(answer.statusCode() == 503 ? "5" : null, answer.header("Retry-After"), answer::asString);
        return answer.statusCode();
    }

    private long count(int status) {
        return ledger.values().stream().filter(known -> known == status).count();
    }

    private String challenge() {
        var code = UUID.randomUUID().toString();
        var answer = Http.send(Http.to("/webhooks/linkedin/" + tenant.hookId() + "?challengeCode=" + code));
        var signed = HexFormat.of().formatHex(Samples.hmac(tenant.secret(), code.getBytes(StandardCharsets.US_ASCII)));
        return answer.statusCode() == 200 && answer.body().contains("\"" + signed + "\"")
                ? "answered"
                : "status " + answer.statusCode();
    }

    private static Map<String, Long> counted(List<CompletableFuture<String>> answers) {
        return answers.stream()
                .map(CompletableFuture::join)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }
}
