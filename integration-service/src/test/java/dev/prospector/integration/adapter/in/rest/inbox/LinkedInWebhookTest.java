package dev.prospector.integration.adapter.in.rest.inbox;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.prospector.integration.domain.provisioning.ClientSecret;
import dev.prospector.integration.fakes.Samples;
import dev.prospector.integration.running.ConnectedTenant;
import dev.prospector.integration.running.Http;
import dev.prospector.integration.running.OtherReplica;
import dev.prospector.kit.data.sealing.Sealing;
import dev.prospector.kit.data.sql.InfraSql;

@QuarkusTest
class LinkedInWebhookTest {
    @Inject
    InfraSql sql;

    @Inject
    MeterRegistry meters;

    @Inject
    Sealing sealing;

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
        tenant.isGivenSecret(new ClientSecret("newer"));
        tenant.push(body).then().statusCode(200);
        tenant.push(body, Samples.signature(new ClientSecret("newer"), body))
                .then()
                .statusCode(200);
    }

    @Test
    void a_rotation_at_another_replica_refuses_none_of_many_pushes() {
        var newer = new ClientSecret("newer");
        var signing = new AtomicReference<>(tenant.secret());
        var statuses = IntStream.range(0, 400).parallel().mapToObj(i -> {
            if (i == 150) {
                new OtherReplica(sql, sealing).rotate(tenant, tenant.secret(), newer);
                signing.set(newer);
            }
            var push = "{\"requestId\":\"" + requestId + "-" + i + "\",\"type\":\"X\"}";
            return tenant.push(push, Samples.signature(signing.get(), push)).statusCode();
        });
        assertEquals(Set.of(200), statuses.collect(Collectors.toSet()));
        assertEquals(newer, signing.get());
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
        tenant.push("{\"requestId\":\"" + requestId + "\",\"eventType\":\"RESYNC_JOBS\"}")
                .then()
                .statusCode(200);
        assertEquals(List.of("RESYNC_JOBS"), types());
        assertEquals("IGNORED", column("state", String.class));
    }

    @Test
    void a_body_cannot_be_read_in_the_database() {
        tenant.push("{\"requestId\":\"" + requestId + "\",\"type\":\"X\",\"more\":\"canary\"}");
        var sealed = new String(column("body", byte[].class), StandardCharsets.ISO_8859_1);
        assertFalse(sealed.contains("canary"));
        assertFalse(sealed.contains(requestId));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json",
                "application/json; charset=utf-8",
                "application/json; charset=utf-16",
                "text/plain",
                "application/octet-stream",
                "application/x-www-form-urlencoded",
                "multipart/form-data",
                "multipart/form-data; boundary=x",
                "application/vnd.linkedin.push+json",
                "no content type"
            })
    void whatever_the_content_type_says_the_signature_decides(String contentType) {
        var push = send("POST", body)
                .header("Content-Type", contentType)
                .header("X-LI-Signature", Samples.signature(tenant.secret(), body));
        assertEquals(200, Http.status(push));
        assertEquals(List.of("EXPORT_CANDIDATE_PROFILE"), types());
    }

    @Test
    void a_push_without_content_type_is_taken() {
        var push = send("POST", body).header("X-LI-Signature", Samples.signature(tenant.secret(), body));
        assertEquals(200, Http.status(push));
    }

    @Test
    void a_push_in_chunks_is_taken() {
        assertEquals(200, Http.status(chunked(body)));
    }

    @Test
    void a_body_in_chunks_has_at_most_256_kib_too() {
        var start = "{\"requestId\":\"" + requestId + "\",\"type\":\"X\",\"more\":\"";
        var largest = start + "x".repeat(256 * 1024 - start.length() - 2) + "\"}";
        assertEquals(200, Http.status(chunked(largest)));
        var refused = Http.send(chunked(largest + " "));
        assertEquals(413, refused.statusCode());
        assertTrue(refused.body().contains("BODY_TOO_LARGE"), refused::body);
    }

    @ParameterizedTest
    @ValueSource(ints = {300_000, 1_048_577, 2_000_000})
    void a_body_that_is_too_large_is_refused_with_a_problem_whatever_its_length(int length) {
        var answer = Http.send(send("POST", "x".repeat(length)));
        assertEquals(413, answer.statusCode());
        assertEquals(
                "application/problem+json",
                answer.headers().firstValue("Content-Type").orElse(""));
        var problem = JsonPath.from(answer.body());
        assertEquals("BODY_TOO_LARGE", problem.getString("code"));
        assertEquals(413, problem.getInt("status"));
        assertNotNull(problem.getString("traceId"));
    }

    @Test
    void a_body_that_does_not_come_in_time_is_refused() throws IOException {
        var answer = Http.exchange("POST /webhooks/linkedin/" + tenant.hookId() + " HTTP/1.1\r\nHost: localhost\r\n"
                + "Content-Length: 100\r\n\r\n{");
        assertTrue(answer.startsWith("HTTP/1.1 408"), answer);
        assertTrue(answer.contains("BODY_TOO_SLOW"), answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "deflate", "br", "GZIP", "identity, gzip", "x"})
    void a_compressed_push_is_refused(String encoding) {
        var push = send("POST", body)
                .header("Content-Encoding", encoding)
                .header("X-LI-Signature", Samples.signature(tenant.secret(), body));
        var answer = Http.send(push);
        assertEquals(415, answer.statusCode());
        assertTrue(answer.body().contains("ENCODING_UNSUPPORTED"), answer::body);
        assertEquals(List.of(), types());
    }

    @Test
    void identity_is_no_compression() {
        var push = send("POST", body)
                .header("Content-Encoding", "identity")
                .header("X-LI-Signature", Samples.signature(tenant.secret(), body));
        assertEquals(200, Http.status(push));
    }

    @Test
    void a_repeated_signature_is_refused() {
        var right = Samples.signature(tenant.secret(), body);
        assertEquals(401, Http.status(send("POST", body).headers("X-LI-Signature", right, "X-LI-Signature", right)));
    }

    @Test
    void who_asks_before_sending_is_told_to_go_on() {
        var push = send("POST", body)
                .expectContinue(true)
                .header("X-LI-Signature", Samples.signature(tenant.secret(), body));
        assertEquals(200, Http.status(push));
    }

    @Test
    void what_becomes_of_pushes_is_counted() {
        var accepted = count("accepted");
        var repeated = count("repeated");
        var refused = count("refused");
        var malformed = count("malformed");
        tenant.push(body);
        tenant.push(body);
        tenant.push(body, "00");
        tenant.push("[]");
        Http.status(send("POST", "x".repeat(300_000)));
        assertEquals(
                List.of(accepted + 1, repeated + 1, refused + 1, malformed + 2),
                List.of(count("accepted"), count("repeated"), count("refused"), count("malformed")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "PATCH", "DELETE"})
    void only_get_and_post_are_known(String method) {
        assertEquals(405, Http.status(send(method, body)));
    }

    private double count(String outcome) {
        return meters.counter("prospector.webhook.pushes", "outcome", outcome).count();
    }

    private HttpRequest.Builder send(String method, String text) {
        return Http.to("/webhooks/linkedin/" + tenant.hookId()).method(method, BodyPublishers.ofString(text));
    }

    private HttpRequest.Builder chunked(String text) {
        var stream = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes(text)));
        return Http.to("/webhooks/linkedin/" + tenant.hookId())
                .POST(stream)
                .header("X-LI-Signature", Samples.signature(tenant.secret(), text));
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
