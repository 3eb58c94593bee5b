package dev.prospector.integration.adapter.in.rest.inbox;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.prospector.integration.domain.connection.HookId;
import dev.prospector.integration.domain.provisioning.ClientSecret;
import dev.prospector.integration.fakes.Samples;
import dev.prospector.integration.running.ConnectedTenant;
import dev.prospector.integration.running.Http;
import dev.prospector.kit.data.sql.InfraSql;

@QuarkusTest
class WebhookChallengeTest {
    private final String code = UUID.randomUUID().toString();
    private ConnectedTenant tenant;

    @Inject
    InfraSql sql;

    @Inject
    MeterRegistry meters;

    @BeforeEach
    void connect() {
        tenant = ConnectedTenant.fresh();
    }

    @Test
    void a_challenge_is_answered_with_the_codes_signature() {
        ask(code)
                .then()
                .statusCode(200)
                .header("Content-Type", "application/json")
                .body("$", aMapWithSize(2))
                .body("challengeCode", equalTo(code))
                .body("challengeResponse", equalTo(signed(tenant.secret(), code)));
    }

    @Test
    void upper_case_is_signed_as_it_came() {
        var upper = code.toUpperCase(Locale.ROOT);
        ask(upper)
                .then()
                .statusCode(200)
                .body("challengeCode", equalTo(upper))
                .body("challengeResponse", equalTo(signed(tenant.secret(), upper)));
    }

    @Test
    void the_application_id_and_other_parameters_change_nothing() {
        given().queryParam("challengeCode", code)
                .queryParam("applicationId", "77001")
                .queryParam("more", "x")
                .get(path())
                .then()
                .statusCode(200)
                .body("challengeResponse", equalTo(signed(tenant.secret(), code)));
    }

    @Test
    void the_newest_secret_answers() {
        tenant.isGivenSecret(new ClientSecret("newer"));
        ask(code).then().statusCode(200).body("challengeResponse", equalTo(signed(new ClientSecret("newer"), code)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "hmacsha256={}",
                "hmacsha256={\"requestId\":\"r-1\",\"eventType\":\"EXPORT_CANDIDATE_PROFILE\"}",
                "890e4f16-2a7b-1c3d-9e8f-0a1b2c3deed0",
                "890e4f162a7b4c3d9e8f0a1b2c3deed0"
            })
    void nothing_but_a_version_4_uuid_is_signed(String text) {
        ask(text).then().statusCode(400).body("code", equalTo("CHALLENGE_INVALID"));
    }

    @Test
    void one_code_must_be_there() {
        given().get(path()).then().statusCode(400).body("code", equalTo("CHALLENGE_INVALID"));
        given().queryParam("challengeCode", code, code)
                .get(path())
                .then()
                .statusCode(400)
                .body("code", equalTo("CHALLENGE_INVALID"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "HEAD"})
    void only_get_is_answered(String method) {
        var answer = Http.send(Http.to(path() + "?challengeCode=" + code).method(method, BodyPublishers.noBody()));
        assertEquals(false, answer.statusCode() < 400, method + " " + answer.statusCode());
        assertEquals(false, answer.body().contains(signed(tenant.secret(), code)));
    }

    @Test
    void a_malformed_code_is_refused_before_the_hook_is_looked_at() {
        given().queryParam("challengeCode", "x")
                .get("/webhooks/linkedin/" + HookId.random().value())
                .then()
                .statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "nobodys-hook-nobodys-hook-nobody", "%00", "..%2fx", "\u00fc"})
    void nobodys_hook_is_not_there(String hook) {
        given().urlEncodingEnabled(false)
                .get("/webhooks/linkedin/" + hook + "?challengeCode=" + code)
                .then()
                .statusCode(404)
                .body("code", equalTo("NOT_FOUND"));
    }

    @Test
    void a_hook_that_another_replica_has_made_is_answered_at_once() {
        var elsewhere = HookId.random().value();
        sql.update(
                "update connections set hook_id = :hook where tenant = :tenant",
                Map.of("hook", elsewhere, "tenant", tenant.name()));
        given().queryParam("challengeCode", code)
                .get("/webhooks/linkedin/" + elsewhere)
                .then()
                .statusCode(200)
                .body("challengeResponse", equalTo(signed(tenant.secret(), code)));
    }

    @Test
    void what_becomes_of_challenges_is_counted() {
        var answered = count("answered");
        var malformed = count("malformed");
        var unknown = count("unknown_hook");
        ask(code);
        ask("x");
        given().queryParam("challengeCode", code).get("/webhooks/linkedin/unknown");
        assertEquals(answered + 1, count("answered"));
        assertEquals(malformed + 1, count("malformed"));
        assertEquals(unknown + 1, count("unknown_hook"));
    }

    private double count(String outcome) {
        return meters.counter("prospector.webhook.challenges", "outcome", outcome)
                .count();
    }

    private Response ask(String text) {
        return given().queryParam("challengeCode", text).get(path());
    }

    private String path() {
        return "/webhooks/linkedin/" + tenant.hookId();
    }

    private static String signed(ClientSecret secret, String text) {
        return HexFormat.of().formatHex(Samples.hmac(secret, text.getBytes(StandardCharsets.US_ASCII)));
    }
}
