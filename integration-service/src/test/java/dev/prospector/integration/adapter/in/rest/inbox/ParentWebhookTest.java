package dev.prospector.integration.adapter.in.rest.inbox;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.prospector.integration.config.ParentConfig;
import dev.prospector.integration.domain.provisioning.ClientSecret;
import dev.prospector.integration.fakes.Samples;
import dev.prospector.integration.running.ConnectedTenant;
import dev.prospector.kit.data.sql.InfraSql;
import dev.prospector.testbed.Contracts;
import dev.prospector.testbed.TestTokens;

@QuarkusTest
class ParentWebhookTest {
    private static final String PATH = "/webhooks/linkedin/application";

    private final String code = UUID.randomUUID().toString();
    private ConnectedTenant tenant;
    private ClientSecret secret;
    private String resync;

    @Inject
    ParentConfig parent;

    @Inject
    InfraSql sql;

    @Inject
    MeterRegistry meters;

    @BeforeEach
    void connect() {
        tenant = ConnectedTenant.fresh();
        secret = new ClientSecret(parent.clientSecret().orElseThrow().reveal());
        resync = Contracts.read("linkedin/push.resync-jobs.json").replace("77001", tenant.name());
    }

    @Test
    void a_challenge_is_answered_with_the_parents_secret() {
        given().queryParam("challengeCode", code)
                .queryParam("applicationId", "77001")
                .get(PATH)
                .then()
                .statusCode(200)
                .header("Content-Type", "application/json")
                .body("$", aMapWithSize(2))
                .body("challengeCode", equalTo(code))
                .body(
                        "challengeResponse",
                        equalTo(HexFormat.of().formatHex(Samples.hmac(secret, code.getBytes(US_ASCII)))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "hmacsha256={}", "890e4f16-2a7b-1c3d-9e8f-0a1b2c3deed0"})
    void nothing_but_a_version_4_uuid_is_signed(String text) {
        given().queryParam("challengeCode", text)
                .get(PATH)
                .then()
                .statusCode(400)
                .body("code", equalTo("CHALLENGE_INVALID"));
    }

    @Test
    void a_resync_waits_in_the_inbox_of_the_tenant_whose_application_it_names() {
        push(resync).then().statusCode(200);
        events(tenant)
                .body("items", hasSize(1))
                .body("items[0].eventType", equalTo("RESYNC_JOBS"))
                .body("items[0].state", equalTo("IGNORED"))
                .body("items[0].attempts", equalTo(0))
                .body("items[0].nextAttemptAt", nullValue())
                .body("items[0].settledAt", notNullValue());
    }

    @Test
    void delivered_twice_it_is_there_once() {
        push(resync).then().statusCode(200);
        push(resync).then().statusCode(200);
        events(tenant).body("items", hasSize(1));
    }

    @Test
    void its_body_cannot_be_read_in_the_database() {
        push(resync).then().statusCode(200);
        var body = sql.one(
                        "select body from inbox where tenant = :tenant",
                        Map.of("tenant", tenant.name()),
                        row -> row.getBytes("body"))
                .orElseThrow();
        assertFalse(new String(body, StandardCharsets.ISO_8859_1).contains("JOB-1042"));
    }

    @Test
    void types_that_nobody_knows_are_kept_too() {
        push(resync.replace("RESYNC_JOBS", "SOMETHING_NEW")).then().statusCode(200);
        events(tenant).body("items.eventType[0]", equalTo("SOMETHING_NEW"));
    }

    @Test
    void what_is_about_an_application_that_connects_nobody_is_acknowledged_and_counted() {
        var before = count("nobodys");
        push(resync.replace(tenant.name(), "unknown-" + tenant.name())).then().statusCode(200);
        assertEquals(before + 1, count("nobodys"));
        events(tenant).body("items", hasSize(0));
    }

    @Test
    void a_tenants_own_secret_proves_nothing_here() {
        var before = count("refused");
        push(resync, Samples.signature(tenant.secret(), resync))
                .then()
                .statusCode(401)
                .body("code", equalTo("SIGNATURE_INVALID"));
        push(resync, "00".repeat(32)).then().statusCode(401);
        assertEquals(before + 2, count("refused"));
        events(tenant).body("items", hasSize(0));
    }

    @Test
    void nor_does_the_parents_at_a_tenants_callback() {
        tenant.push(resync, Samples.signature(secret, resync)).then().statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no json", "{}", "{\"developerApplicationUrn\":\"x\",\"type\":\"RESYNC_JOBS\"}"})
    void a_signed_body_that_is_no_notice_is_a_bad_request(String noNotice) {
        push(noNotice).then().statusCode(400).body("code", equalTo("NOTICE_INVALID"));
    }

    @Test
    void exports_are_not_taken_here() {
        push(resync.replace("RESYNC_JOBS", "EXPORT_CANDIDATE_PROFILE"))
                .then()
                .statusCode(400)
                .body("code", equalTo("NOTICE_INVALID"));
        events(tenant).body("items", hasSize(0));
    }

    @Test
    void a_body_has_at_most_256_kib() {
        var largest = resync + " ".repeat(256 * 1024 - resync.length());
        push(largest).then().statusCode(200);
        push(largest + " ").then().statusCode(413).body("code", equalTo("BODY_TOO_LARGE"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"HEAD", "PUT", "DELETE"})
    void other_methods_are_none(String method) {
        given().request(method, PATH).then().statusCode(405);
    }

    private Response push(String body) {
        return push(body, Samples.signature(secret, body));
    }

    private static Response push(String body, String signature) {
        return ConnectedTenant.push(ParentWebhook.NAME, body.getBytes(StandardCharsets.UTF_8), signature);
    }

    private static ValidatableResponse events(ConnectedTenant tenant) {
        return given().auth()
                .oauth2(TestTokens.user(tenant.name(), "admin", "admin"))
                .get("/inbox/events")
                .then()
                .statusCode(200);
    }

    private double count(String outcome) {
        return meters.counter("prospector.webhook.pushes", "outcome", outcome).count();
    }
}
