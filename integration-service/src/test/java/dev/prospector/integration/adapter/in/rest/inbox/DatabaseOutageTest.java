package dev.prospector.integration.adapter.in.rest.inbox;

import static dev.prospector.testbed.Patience.await;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.prospector.integration.running.ConnectedTenant;
import dev.prospector.integration.running.DatabaseGate;

/** The database is real, and so is its absence: the way to it is cut. */
@QuarkusTest
class DatabaseOutageTest {
    private final ExecutorService senders = Executors.newFixedThreadPool(60);
    private ConnectedTenant tenant;

    @Inject
    MeterRegistry meters;

    @BeforeEach
    void connect() {
        tenant = ConnectedTenant.fresh();
    }

    @AfterEach
    void comeBack() {
        DatabaseGate.open();
        senders.shutdownNow();
        await().until(() -> push().statusCode() == 200);
    }

    @Test
    void a_push_that_cannot_be_stored_is_to_be_sent_again() {
        var unavailable = unavailable();
        DatabaseGate.close();
        push().then()
                .statusCode(503)
                .header("Retry-After", "5")
                .contentType("application/problem+json")
                .body("code", equalTo("INBOX_UNAVAILABLE"));
        assertEquals(unavailable + 1, unavailable());
    }

    @Test
    void challenges_are_answered_all_the_same_and_signatures_are_judged() {
        DatabaseGate.close();
        var pushes = pushes(60);
        challenge().then().statusCode(200);
        tenant.push(ConnectedTenant.export("r-1"), "00".repeat(32)).then().statusCode(401);
        assertEquals(Set.of(503), statuses(pushes));
        challenge().then().statusCode(200);
    }

    @Test
    void a_short_outage_is_not_noticed() {
        DatabaseGate.close();
        var pushes = pushes(20);
        await().pollDelay(Duration.ofMillis(500)).until(() -> true);
        DatabaseGate.open();
        assertEquals(Set.of(200), statuses(pushes));
    }

    private List<CompletableFuture<Integer>> pushes(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> push().statusCode(), senders))
                .toList();
    }

    private static Set<Integer> statuses(List<CompletableFuture<Integer>> pushes) {
        return pushes.stream().map(CompletableFuture::join).collect(Collectors.toSet());
    }

    private Response push() {
        return tenant.push("{\"requestId\":\"r-" + UUID.randomUUID() + "\",\"type\":\"OTHER\"}");
    }

    private Response challenge() {
        return given().queryParam("challengeCode", UUID.randomUUID().toString())
                .get("/webhooks/linkedin/" + tenant.hookId());
    }

    private double unavailable() {
        return meters.counter("prospector.webhook.pushes", "outcome", "unavailable")
                .count();
    }
}
