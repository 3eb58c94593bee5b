package dev.prospector.integration.adapter.in.rest.inbox;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.prospector.integration.domain.connection.ClientSecret;
import dev.prospector.integration.fakes.Samples;
import dev.prospector.integration.running.ConnectedTenant;
import dev.prospector.kit.data.InfraSql;

@QuarkusTest
class LinkedInWebhookTest {
    @Inject
    InfraSql sql;

    private final String requestId = "r-" + UUID.randomUUID();
    private final String body = ConnectedTenant.export(requestId);
    private ConnectedTenant tenant;

    @BeforeEach
    void connect() {
        tenant = ConnectedTenant.fresh();
        tenant.linkedIn();
    }

    @Test
    void a_signed_push_is_taken() {
        tenant.push(body).then().statusCode(200);
        assertEquals(List.of("EXPORT_CANDIDATE_PROFILE"), types());
    }

    @Test
    void the_earlier_secret_is_still_taken() {
        ConnectedTenant.seed(tenant.name(), tenant.clientId(), "newer", tenant.organization());
        tenant.push(body).then().statusCode(200);
        tenant.push(body, Samples.signature(new ClientSecret("newer"), body))
                .then()
                .statusCode(200);
    }

    @Test
    void upper_case_hex_is_taken() {
        var signature = Samples.signature(tenant.secret(), body).toUpperCase(Locale.ROOT);
        tenant.push(body, signature).then().statusCode(200);
    }

    @Test
    void a_signature_over_the_escaped_form_is_taken() {
        var umlaut = "{\"requestId\":\"r-\u00fc\",\"type\":\"X\"}";
        var escaped = umlaut.replace("\u00fc", "\\u00fc");
        tenant.push(umlaut, Samples.signature(tenant.secret(), escaped)).then().statusCode(200);
        tenant.push(umlaut).then().statusCode(200);
    }

    @Test
    void the_body_is_taken_as_it_is_and_never_as_it_is_parsed() {
        var spaced = "  " + body.replace(",", " ,\n") + "\n";
        tenant.push(spaced).then().statusCode(200);
        tenant.push(spaced, Samples.signature(tenant.secret(), body)).then().statusCode(401);
    }

    @Test
    void what_proves_nothing_is_refused_alike() {
        var other = ConnectedTenant.fresh();
        var right = Samples.signature(tenant.secret(), body);
        var answers = List.of(
                refusal(ConnectedTenant.push("unknown-hook", bytes(body), right)),
                refusal(tenant.push(body, Samples.signature(other.secret(), body))),
                refusal(tenant.push(body, null)),
                refusal(tenant.push(body, "")),
                refusal(tenant.push(body, right.substring(2))),
                refusal(tenant.push(body, "0".repeat(64))),
                refusal(tenant.push("", right)),
                refusal(other.push(body, right)));
        assertEquals(1, answers.stream().distinct().count(), answers::toString);
        assertEquals(List.of(), types());
    }

    private static String refusal(Response answer) {
        var text = answer.then()
                .statusCode(401)
                .body("code", equalTo("SIGNATURE_INVALID"))
                .extract()
                .asString();
        return text.replaceAll("\"(traceId|instance)\":\"[^\"]*\"", "");
    }

    @Test
    void one_changed_byte_is_refused() {
        var changed = bytes(body);
        changed[changed.length / 2] ^= 1;
        ConnectedTenant.push(tenant.hookId(), changed, Samples.signature(tenant.secret(), body))
                .then()
                .statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no json",
                "[]",
                "{\"eventType\":\"X\"}",
                "{\"requestId\":\"r-1\"}",
                "{\"requestId\":\"\",\"type\":\"X\"}"
            })
    void a_signed_body_that_is_no_notice_is_a_bad_request(String noNotice) {
        tenant.push(noNotice).then().statusCode(400).body("code", equalTo("NOTICE_INVALID"));
        assertEquals(List.of(), types());
    }

    @Test
    void a_body_has_at_most_256_kib() {
        var start = "{\"requestId\":\"" + requestId + "\",\"type\":\"X\",\"more\":\"";
        var largest = start + "x".repeat(256 * 1024 - start.length() - 2) + "\"}";
        tenant.push(largest).then().statusCode(200);
        tenant.push(largest + " ").then().statusCode(413).body("code", equalTo("BODY_TOO_LARGE"));
    }

    @Test
    void other_events_are_kept_and_ignored() {
        tenant.push("{\"requestId\":\"" + requestId + "\",\"eventType\":\"INTEGRATION_STATUS_CHANGE\"}")
                .then()
                .statusCode(200);
        assertEquals(List.of("INTEGRATION_STATUS_CHANGE"), types());
        assertEquals("IGNORED", column("state", String.class));
    }

    @Test
    void a_body_cannot_be_read_in_the_database() {
        tenant.push("{\"requestId\":\"" + requestId + "\",\"type\":\"X\",\"more\":\"canary\"}");
        var sealed = new String(column("body", byte[].class), StandardCharsets.ISO_8859_1);
        assertFalse(sealed.contains("canary"));
        assertFalse(sealed.contains(requestId));
    }

    @Test
    void only_post_is_known() {
        given().get("/webhooks/linkedin/" + tenant.hookId()).then().statusCode(405);
    }

    private List<String> types() {
        return sql.query(
                "select event_type from inbox where tenant = :tenant",
                Map.of("tenant", tenant.name()),
                row -> row.getString(1));
    }

    private <T> T column(String column, Class<T> type) {
        return sql.one(
                        "select " + column + " from inbox where tenant = :tenant",
                        Map.of("tenant", tenant.name()),
                        row -> row.getObject(1, type))
                .orElseThrow();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
