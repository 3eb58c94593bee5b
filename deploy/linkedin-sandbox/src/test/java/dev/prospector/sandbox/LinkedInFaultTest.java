package dev.prospector.sandbox;

import static io.restassured.config.HttpClientConfig.httpClientConfig;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import io.restassured.RestAssured;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.ValidatableResponse;
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
        fault("{\"fault\": \"ERROR\", \"calls\": 2}");

        exported(token, request).statusCode(500).body("status", equalTo(500));
        exported(token, request).statusCode(500);
        exported(token, request).statusCode(200).body("elements", hasSize(1));
    }

    @Test
    void who_is_throttled_is_told_when_to_come_again_as_is_the_journal() {
        Tenant tenant = tenant();
        String token = accessToken(tenant);
        String request = export(tenant, LENA);
        fault("{\"fault\": \"THROTTLED\", \"retryAfter\": 7, \"calls\": 1}");

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
        fault("{\"fault\": \"ERROR\", \"seconds\": 20}");

        oauth(tenant.clientId(), tenant.clientSecret()).statusCode(500);
        clock.forward(Duration.ofSeconds(19));
        oauth(tenant.clientId(), tenant.clientSecret()).statusCode(500);
        clock.forward(Duration.ofSeconds(1));
        oauth(tenant.clientId(), tenant.clientSecret()).statusCode(200);
    }

    @Test
    void a_fault_can_be_of_one_path_alone() {
        Tenant tenant = tenant();
        fault("{\"fault\": \"ERROR\", \"seconds\": 20, \"path\": \"/v2/exportedCandidates\"}");

        exported(accessToken(tenant), export(tenant, LENA)).statusCode(500);
    }

    @Test
    void a_new_fault_takes_the_place_of_the_earlier_and_clearing_ends_it() {
        Tenant tenant = tenant();
        fault("{\"fault\": \"ERROR\", \"seconds\": 20}");
        fault("{\"fault\": \"THROTTLED\", \"retryAfter\": 1, \"seconds\": 20}");

        oauth(tenant.clientId(), tenant.clientSecret()).statusCode(429);
        well();
        oauth(tenant.clientId(), tenant.clientSecret()).statusCode(200);
    }

    @Test
    void many_calls_that_hang_leave_the_rest_of_the_sandbox_quick() throws Exception {
        Tenant tenant = tenant();
        fault("{\"fault\": \"HANG\", \"calls\": 60}");
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

        oauth(tenant.clientId(), tenant.clientSecret()).statusCode(200);
        get("/sandbox/journal").body("items.findAll {it.status == 0 && it.kind == 'CALLED'}", hasSize(60));
    }

    @Test
    void who_is_not_linkedin_has_no_fault() {
        fault("{\"fault\": \"ERROR\", \"seconds\": 20}");

        get("/idp/jwks").statusCode(200);
        get("/sandbox/tenants/acme").statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"calls\": 1}",
                "{\"fault\": \"ERROR\"}",
                "{\"fault\": \"ERROR\", \"calls\": 0}",
                "{\"fault\": \"ERROR\", \"seconds\": -1}",
                "{\"fault\": \"ERROR\", \"calls\": 1, \"retryAfter\": 3}",
                "{\"fault\": \"THROTTLED\", \"calls\": 1}",
                "{\"fault\": \"THROTTLED\", \"calls\": 1, \"retryAfter\": 0}"
            })
    void what_is_no_fault_is_refused(String order) {
        post("/sandbox/faults", order).statusCode(422).body("code", equalTo("BAD_FAULT"));
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
