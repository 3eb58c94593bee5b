package dev.prospector.sandbox;

import static io.restassured.config.HttpClientConfig.httpClientConfig;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import io.restassured.RestAssured;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** LinkedIn out of order, by {@code /sandbox/faults}. */
class LinkedInFaultTest extends SandboxTest {

    private static final RestAssuredConfig IMPATIENT = RestAssured.config()
            .httpClient(
                    httpClientConfig().setParam("http.socket.timeout", 300).setParam("http.connection.timeout", 300));

    @AfterEach
    void well() {
        http().delete("/sandbox/faults").then().statusCode(204);
        clock.back();
    }

    @Test
    void the_next_calls_fail_and_then_it_is_well() {
        Tenant tenant = tenant();
        String token = accessToken(tenant);
        String request = export(tenant, LENA);
        fault("{\"status\": 500, \"times\": 2}");

        exported(token, request).statusCode(500).body("status", equalTo(500));
        exported(token, request).statusCode(500);
        exported(token, request).statusCode(200).body("elements", hasSize(1));
    }

    @Test
    void who_is_throttled_is_told_when_to_come_again_as_is_the_journal() {
        Tenant tenant = tenant();
        String token = accessToken(tenant);
        String request = export(tenant, LENA);
        fault("{\"throttle\": 7, \"times\": 1}");

        exported(token, request)
                .statusCode(429)
                .header("Retry-After", "7")
                .body("status", equalTo(429))
                .body("serviceErrorCode", equalTo(101));
        exported(token, request).statusCode(200);

        get("/sandbox/journal?tenant=" + tenant.name())
                .body("items.findAll {it.requestId == '%s'}.status".formatted(request), contains(429, 200))
                .body(
                        "items.findAll {it.requestId == '%s'}.retryAfter".formatted(request),
                        equalTo(Arrays.asList(7, null)));
    }

    @Test
    void a_fault_lasts_as_long_as_it_is_told() {
        Tenant tenant = tenant();
        fault("{\"status\": 500, \"seconds\": 20}");

        oauth(tenant.clientId(), tenant.clientSecret()).statusCode(500);
        clock.forward(Duration.ofSeconds(19));
        oauth(tenant.clientId(), tenant.clientSecret()).statusCode(500);
        clock.forward(Duration.ofSeconds(1));
        oauth(tenant.clientId(), tenant.clientSecret()).statusCode(200);
    }

    @Test
    void late_answers_are_the_normal_ones() {
        Tenant tenant = tenant();
        fault("{\"delayMs\": 400, \"times\": 1}");

        oauth(tenant.clientId(), tenant.clientSecret()).statusCode(200).time(greaterThan(390L));
        oauth(tenant.clientId(), tenant.clientSecret()).statusCode(200);
        get("/sandbox/journal?tenant=" + tenant.name()).body("items.fault", contains("DELAY", null));
    }

    @Test
    void a_reset_connection_has_no_answer_and_nothing_was_done() {
        String foreignId = tenant().name() + "-2";
        RequestSpecification parent = asParent();
        Map<String, String> child = Map.of("uniqueForeignId", foreignId, "name", "Acme", "description", "Acme");
        fault("{\"reset\": true, \"times\": 1, \"path\": \"/v2/provisionedApplications\"}");

        assertThrows(SocketException.class, () -> parent.body(child).post("/v2/provisionedApplications"));

        get("/sandbox/journal")
                .body("items[-1].fault", equalTo("RESET"))
                .body("items[-1].status", equalTo(0))
                .body("items[-1].path", equalTo("/v2/provisionedApplications"));
        asParent().body(child).post("/v2/provisionedApplications").then().statusCode(201);
    }

    @Test
    void several_faults_at_once_are_of_their_own_paths() {
        Tenant tenant = tenant();
        String token = accessToken(tenant);
        fault("{\"status\": 404, \"seconds\": 20, \"path\": \"/v2\"}");
        fault("{\"status\": 422, \"seconds\": 20, \"path\": \"/v2/atsIntegrations\"}");
        fault("{\"throttle\": 5, \"seconds\": 20, \"path\": \"/rest/integrationConfigurations\"}");
        fault("{\"status\": 401, \"times\": 1, \"path\": \"/oauth\"}");

        exported(token, "r-1").statusCode(404);
        asked("/v2/atsIntegrations/x/configurations", token).statusCode(422);
        asked("/rest/integrationConfigurations", token).statusCode(429);
        asked("/rest/integrations", token).statusCode(400);
        oauth(tenant.clientId(), tenant.clientSecret()).statusCode(401);
        oauth(tenant.clientId(), tenant.clientSecret()).statusCode(200);
    }

    @Test
    void a_fault_can_be_of_one_customer_alone() {
        Tenant unlucky = tenant();
        Tenant lucky = tenant();
        fault("{\"status\": 500, \"seconds\": 20, \"tenant\": \"%s\"}".formatted(unlucky.name()));

        oauth(unlucky.clientId(), unlucky.clientSecret()).statusCode(500);
        oauth(lucky.clientId(), lucky.clientSecret()).statusCode(200);
        asParent();
    }

    @Test
    void a_push_can_be_lost_and_sent_again() throws Exception {
        try (Hook customer = new Hook("secret")) {
            Tenant tenant = tenant();
            http().contentType("application/json")
                    .body(Map.of("callbackUrl", customer.url()))
                    .put("/sandbox/tenants/" + tenant.name() + "/callback");
            fault("{\"pushes\": true, \"reset\": true, \"times\": 1, \"tenant\": \"%s\"}".formatted(tenant.name()));

            String request = export(tenant, LENA);

            assertEquals(0, customer.pushes.size());
            get("/sandbox/journal?tenant=" + tenant.name())
                    .body("items.findAll {it.kind == 'PUSHED'}.fault", equalTo(List.of("RESET")))
                    .body("items.findAll {it.kind == 'PUSHED'}.status", equalTo(List.of(0)));
            exported(accessToken(tenant), request).body("elements", hasSize(1));
            post("/sandbox/exports/" + request + "/push", "").body("pushStatus", equalTo(202));
            assertEquals(1, customer.pushes.size());
        }
    }

    @Test
    void linkedins_clock_can_be_wrong() {
        assertEquals(0, skew(), 2);

        skew(-90);
        assertEquals(-90, skew(), 2);

        skew(0);
        assertEquals(0, skew(), 2);
        http().contentType("application/json")
                .body("{}")
                .put("/sandbox/clock")
                .then()
                .statusCode(422);
    }

    @Test
    void a_fault_can_be_of_one_path_alone() {
        Tenant tenant = tenant();
        fault("{\"status\": 503, \"seconds\": 20, \"path\": \"/v2/exportedCandidates\"}");

        exported(accessToken(tenant), export(tenant, LENA)).statusCode(503);
    }

    @Test
    void a_new_fault_takes_the_place_of_the_earlier_and_clearing_ends_it() {
        Tenant tenant = tenant();
        fault("{\"status\": 500, \"seconds\": 20}");
        fault("{\"throttle\": 1, \"seconds\": 20}");

        oauth(tenant.clientId(), tenant.clientSecret()).statusCode(429);
        well();
        oauth(tenant.clientId(), tenant.clientSecret()).statusCode(200);
    }

    @Test
    void many_calls_that_hang_leave_the_rest_of_the_sandbox_quick() throws Exception {
        Tenant tenant = tenant();
        fault("{\"delayMs\": 60000, \"times\": 60}");
        ExecutorService callers = Executors.newFixedThreadPool(20);
        try {
            List<Future<?>> calls = new ArrayList<>();
            for (int i = 0; i < 60; i++) {
                calls.add(callers.submit(() -> impatient(tenant)));
            }
            for (Future<?> call : calls) {
                ExecutionException cause = assertThrows(ExecutionException.class, call::get);
                assertEquals(SocketTimeoutException.class, cause.getCause().getClass());
            }
        } finally {
            callers.shutdown();
        }

        await().atMost(Duration.ofMinutes(2)).untilAsserted(() -> get("/sandbox/journal?tenant=" + tenant.name())
                .body("items.findAll {it.fault == 'DELAY'}", hasSize(60)));
        oauth(tenant.clientId(), tenant.clientSecret()).statusCode(200);
    }

    @Test
    void who_is_not_linkedin_has_no_fault() {
        fault("{\"status\": 500, \"seconds\": 20}");

        get("/idp/jwks").statusCode(200);
        get("/sandbox/tenants/acme").statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'times': 1}",
                "{'status': 500}",
                "{'status': 302, 'times': 1}",
                "{'status': 600, 'times': 1}",
                "{'status': 500, 'times': 0}",
                "{'status': 500, 'seconds': -1}",
                "{'status': 500, 'delayMs': 3, 'times': 1}",
                "{'delayMs': 0, 'times': 1}",
                "{'delayMs': 3600001, 'times': 1}",
                "{'throttle': 0, 'times': 1}",
                "{'reset': true}",
                "{'pushes': true, 'status': 500, 'times': 1}"
            })
    void what_is_no_fault_is_refused(String order) {
        post("/sandbox/faults", order.replace('\'', '"')).statusCode(422).body("code", equalTo("BAD_FAULT"));
    }

    private void skew(int seconds) {
        http().contentType("application/json")
                .body(Map.of("skewSeconds", seconds))
                .put("/sandbox/clock")
                .then()
                .statusCode(204);
    }

    /** Seconds that LinkedIn's clock is ahead. */
    private double skew() {
        String date = asked("/v2/atsIntegrations", "none").extract().header("Date");
        Instant theirs = Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(date));
        return Duration.between(Instant.now(), theirs).toMillis() / 1000.0;
    }

    private ValidatableResponse asked(String path, String token) {
        return http().auth().preemptive().oauth2(token).get(path).then();
    }

    private void fault(String order) {
        post("/sandbox/faults", order).statusCode(204);
    }

    private ValidatableResponse impatient(Tenant tenant) {
        return http().config(IMPATIENT)
                .formParam("grant_type", "client_credentials")
                .formParam("client_id", tenant.clientId())
                .formParam("client_secret", tenant.clientSecret())
                .post("/oauth/v2/accessToken")
                .then();
    }
}
