package dev.prospector.integration.adapter.in.rest.inbox;

import static dev.prospector.testbed.Patience.await;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.prospector.integration.domain.provisioning.ClientSecret;
import dev.prospector.integration.fakes.Samples;
import dev.prospector.integration.running.ConnectedTenant;
import dev.prospector.integration.running.ExportTopic;
import dev.prospector.integration.running.OtherReplica;
import dev.prospector.kit.data.sealing.Sealing;
import dev.prospector.kit.data.sql.InfraSql;

/** LinkedIn signs with the new secret from the moment that it is stored, here or at another replica. */
@QuarkusTest
class SecretRotationTest {
    private static final int PER_SECOND = 50;
    private static final int BETWEEN_ROTATIONS = 60;
    private static final int ROTATIONS = 4;
    private static final int PUSHES = BETWEEN_ROTATIONS * (ROTATIONS + 1);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final ScheduledExecutorService pace = Executors.newSingleThreadScheduledExecutor();
    private final ExecutorService senders = Executors.newCachedThreadPool();
    private final AtomicInteger sent = new AtomicInteger();

    /** By request id. */
    private final ConcurrentMap<String, Integer> statuses = new ConcurrentHashMap<>();

    /** By the number of the rotation that its secret came with: pushes that are not answered yet. */
    private final Map<Integer, AtomicInteger> underWay = IntStream.rangeClosed(0, ROTATIONS)
            .boxed()
            .collect(Collectors.toUnmodifiableMap(rotation -> rotation, rotation -> new AtomicInteger()));

    private ConnectedTenant tenant;
    private volatile int rotation;

    @Inject
    InfraSql sql;

    @Inject
    Sealing sealing;

    @BeforeEach
    void connect() {
        tenant = ConnectedTenant.fresh();
        tenant.linkedIn().answersEverything(tenant.organization());
    }

    @AfterEach
    void stop() {
        pace.shutdownNow();
        senders.shutdown();
    }

    @Test
    void rotations_under_50_pushes_a_second_refuse_lose_and_double_none() {
        var every = TimeUnit.SECONDS.toMicros(1) / PER_SECOND;
        pace.scheduleAtFixedRate(() -> senders.execute(this::push), 0, every, TimeUnit.MICROSECONDS);
        for (int next = 1; next <= ROTATIONS; next++) {
            var due = BETWEEN_ROTATIONS * next;
            await().atMost(PATIENCE).until(() -> sent.get() >= due);
            retire(next - 2);
            rotate(next);
        }
        await().atMost(PATIENCE).until(() -> statuses.size() >= PUSHES);
        pace.shutdownNow();
        await().atMost(PATIENCE).until(() -> statuses.size() == sent.get());
        assertEquals(Map.of(200, (long) sent.get()), counted());
        assertEachIsInTheInboxAndToldOnce();
    }

    /** A third secret kills the first: whatever is signed with that one must have arrived, as with any rotation. */
    private void retire(int old) {
        if (old >= 0) {
            await().atMost(PATIENCE).until(() -> underWay.get(old).get() == 0);
        }
    }

    private void rotate(int next) {
        if (next % 2 == 0) {
            tenant.isGivenSecret(secret(next));
        } else {
            new OtherReplica(sql, sealing).rotate(tenant, secret(rotation), secret(next));
        }
        rotation = next;
    }

    private void push() {
        var signedWith = rotation;
        underWay.get(signedWith).incrementAndGet();
        var id = "r-" + sent.incrementAndGet();
        var body = ConnectedTenant.export(id);
        statuses.put(
                id,
                tenant.push(body, Samples.signature(secret(signedWith), body)).statusCode());
        underWay.get(signedWith).decrementAndGet();
    }

    private ClientSecret secret(int number) {
        return number == 0 ? tenant.secret() : new ClientSecret("secret-" + number + "/+=");
    }

    private Map<Integer, Long> counted() {
        return statuses.values().stream().collect(Collectors.groupingBy(status -> status, Collectors.counting()));
    }

    private void assertEachIsInTheInboxAndToldOnce() {
        var rows = sql.query(
                "select request_id from inbox where tenant = :tenant",
                Map.of("tenant", tenant.name()),
                row -> row.getString(1));
        assertEquals(statuses.keySet(), rows.stream().collect(Collectors.toSet()));
        assertEquals(statuses.size(), rows.size());
        var told = statuses.keySet().stream().collect(Collectors.toMap(id -> id, id -> List.of("RECEIVED", "FACTS")));
        try (var topic = new ExportTopic()) {
            await().atMost(PATIENCE).until(() -> topic.typesByExport(tenant.name()), equalTo(told));
        }
    }
}
