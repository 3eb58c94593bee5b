package dev.prospector.integration.adapter.in.rest.connection;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import dev.prospector.integration.running.Admin;
import dev.prospector.integration.running.ConnectedTenant;
import dev.prospector.kit.data.sql.InfraSql;

/** What cannot be used is refused where it stands, and leaves nothing behind. */
@QuarkusTest
class ConnectionBadInputTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String LONG = "x".repeat(1_001);

    private static final String SETTINGS = """
            {"syncedJobs":"PRIVATE","recruiterVisibility":"EVERYONE","candidateUrlTemplate":null,"jobApplyUrlTemplate":null,
             "instanceName":"Acme","frontEndOrigins":[]}""";

    private static final String REQUEST = """
            {"integrations":[{"integrationContext":"urn:li:organization:1","integrationType":"ONE_CLICK_EXPORT",
              "tenantType":"RECRUITER","dataProvider":"ATS"}]}""";

    /** @param value JSON; null takes the field away */
    private record Case(int status, String pointer, String code, String field, String value) {
        static Case invalid(String field, String value, String code) {
            return new Case(422, "/" + field, code, field, value);
        }

        static Case invalid(String field, String value, String code, String pointer) {
            return new Case(422, pointer, code, field, value);
        }

        static Case malformed(String field, String value, String code) {
            return new Case(400, "/" + field, code, field, value);
        }

        @Override
        public String toString() {
            return field + " " + (value == null ? "missing" : value.substring(0, Math.min(60, value.length())));
        }
    }

    @Inject
    InfraSql sql;

    @TestFactory
    Stream<DynamicTest> settings() {
        var admin = new Admin(ConnectedTenant.fresh().name());
        return Stream.of(
                        Case.invalid("syncedJobs", null, "NOT_NULL"),
                        Case.invalid("syncedJobs", "null", "NOT_NULL"),
                        Case.malformed("syncedJobs", "\"SECRET\"", "WRONG_FORMAT"),
                        Case.malformed("syncedJobs", "true", "WRONG_TYPE"),
                        Case.invalid("recruiterVisibility", "null", "NOT_NULL"),
                        Case.malformed("recruiterVisibility", "\"NOBODY\"", "WRONG_FORMAT"),
                        Case.invalid("candidateUrlTemplate", "\"\"", "BAD_SETTING"),
                        Case.invalid("candidateUrlTemplate", "\"http://ats.example/{candidateId}\"", "BAD_SETTING"),
                        Case.invalid("candidateUrlTemplate", "\"https://ats.example/candidates\"", "BAD_SETTING"),
                        Case.invalid("candidateUrlTemplate", "\"https://ats.example/{jobNumber}\"", "BAD_SETTING"),
                        Case.invalid(
                                "candidateUrlTemplate",
                                "\"https://ats.example/{candidateId}/{candidateId}\"",
                                "BAD_SETTING"),
                        Case.invalid("candidateUrlTemplate", "\"https://{candidateId}.example/\"", "BAD_SETTING"),
                        Case.invalid(
                                "candidateUrlTemplate", "\"https://ats.example/\\u0000{candidateId}\"", "BAD_SETTING"),
                        Case.invalid(
                                "candidateUrlTemplate", "\"https://ats.example/{candidateId}" + LONG + "\"", "SIZE"),
                        Case.malformed("candidateUrlTemplate", "7", "WRONG_FORMAT"),
                        Case.invalid("jobApplyUrlTemplate", "\"https://ats.example/{candidateId}\"", "BAD_SETTING"),
                        Case.invalid("jobApplyUrlTemplate", "\"javascript:{jobNumber}\"", "BAD_SETTING"),
                        Case.malformed("jobApplyUrlTemplate", "{}", "WRONG_TYPE"),
                        Case.invalid("instanceName", "null", "NOT_BLANK"),
                        Case.invalid("instanceName", "\" \"", "NOT_BLANK"),
                        Case.invalid("instanceName", "\"" + "x".repeat(51) + "\"", "SIZE"),
                        Case.invalid("instanceName", "\"" + "x".repeat(50) + "\"", "BAD_SETTING"),
                        Case.invalid("instanceName", "\"Acme at linkedIN\"", "BAD_SETTING"),
                        Case.invalid("instanceName", "\"Acme\\u0007\"", "PATTERN"),
                        Case.malformed("instanceName", "42", "WRONG_FORMAT"),
                        Case.invalid("frontEndOrigins", "null", "NOT_NULL"),
                        Case.malformed("frontEndOrigins", "\"https://ats.example\"", "WRONG_TYPE"),
                        Case.invalid("frontEndOrigins", origins(21), "SIZE"),
                        Case.invalid("frontEndOrigins", "[null]", "NOT_NULL", "/frontEndOrigins/0"),
                        Case.invalid(
                                "frontEndOrigins",
                                "[\"https://ats.example\",\"https://ats.example/\"]",
                                "BAD_SETTING",
                                "/frontEndOrigins/1"),
                        Case.invalid(
                                "frontEndOrigins",
                                "[\"https://ats.example/path\"]",
                                "BAD_SETTING",
                                "/frontEndOrigins/0"),
                        Case.invalid(
                                "frontEndOrigins", "[\"http://ats.example\"]", "BAD_SETTING", "/frontEndOrigins/0"),
                        Case.invalid(
                                "frontEndOrigins",
                                "[\"https://ats.example\\u0000\"]",
                                "BAD_SETTING",
                                "/frontEndOrigins/0"),
                        Case.malformed("more", "1", "UNKNOWN_FIELD"))
                .map(bad -> dynamicTest(
                        bad.toString(),
                        () -> isRefused(admin.tenant(), bad, SETTINGS, body -> admin.chooses("*", body))));
    }

    @TestFactory
    Stream<DynamicTest> requests() {
        var admin = new Admin(ConnectedTenant.fresh().name()).isEntitled(true);
        var entry = "/integrations/0/integrationContext";
        return Stream.of(
                        Case.invalid("integrations", null, "NOT_NULL"),
                        Case.invalid("integrations", "null", "NOT_NULL"),
                        Case.malformed("integrations", "{}", "WRONG_TYPE"),
                        Case.invalid("integrations", "[]", "SIZE"),
                        Case.invalid("integrations", entries(101), "SIZE"),
                        Case.invalid("integrations", "[null]", "NOT_NULL", "/integrations/0"),
                        Case.malformed("integrations", "[7]", "WRONG_TYPE"),
                        Case.invalid("integrations", "[{\"integrationType\":\"CSA_API\"}]", "NOT_BLANK", entry),
                        Case.invalid(
                                "integrations", entry("urn:li:contract:1", "ONE_CLICK_EXPORT"), "WRONG_CONTEXT", entry),
                        Case.invalid("integrations", entry("urn:li:organization:1", "CSA_API"), "WRONG_CONTEXT", entry),
                        Case.invalid("integrations", entry("urn:li:contract:1\\u0000", "CSA_API"), "PATTERN", entry),
                        Case.invalid("integrations", entry("urn:li:contract:\u00fc", "CSA_API"), "PATTERN", entry),
                        Case.invalid("integrations", entry("urn:li:contract:" + LONG, "CSA_API"), "SIZE", entry),
                        Case.invalid(
                                "integrations",
                                entry("urn:li:contract:1", ""),
                                "NOT_BLANK",
                                "/integrations/0/integrationType"),
                        Case.invalid(
                                "integrations",
                                entry("urn:li:contract:1", LONG),
                                "SIZE",
                                "/integrations/0/integrationType"),
                        Case.invalid(
                                "integrations",
                                entry("urn:li:organization:another", "PROFILE_PLUGIN"),
                                "OTHER_ORGANIZATION",
                                entry),
                        Case.malformed("more", "1", "UNKNOWN_FIELD"))
                .map(bad -> dynamicTest(
                        bad.toString(),
                        () -> isRefused(admin.tenant(), bad, REQUEST, body -> admin.posts("/requests", body))));
    }

    private interface Sending {
        ValidatableResponse send(String body);
    }

    private void isRefused(String tenant, Case bad, String good, Sending sending) throws JsonProcessingException {
        var before = deeds(tenant);
        var answer = sending.send(with(good, bad));
        answer.statusCode(bad.status());
        if (bad.code().equals("WRONG_TYPE")) {
            answer.body("errors.code", hasItems("WRONG_TYPE"));
        } else {
            answer.body("errors[0].pointer", equalTo(bad.pointer())).body("errors[0].code", equalTo(bad.code()));
        }
        assertEquals(before, deeds(tenant));
    }

    private static String with(String good, Case bad) throws JsonProcessingException {
        var body = (ObjectNode) JSON.readTree(good);
        body.remove(bad.field());
        if (bad.value() != null) {
            body.set(bad.field(), JSON.readValue(bad.value(), JsonNode.class));
        }
        return JSON.writeValueAsString(body);
    }

    private long deeds(String tenant) {
        return sql.one(
                        "select count(*) from audit_events where tenant = :tenant",
                        Map.of("tenant", tenant),
                        row -> row.getLong(1))
                .orElseThrow();
    }

    private static String origins(int count) {
        return list(count, i -> "\"https://host" + i + ".example\"");
    }

    private static String entries(int count) {
        return list(
                count, i -> "{\"integrationContext\":\"urn:li:contract:" + i + "\",\"integrationType\":\"CSA_API\"}");
    }

    private static String entry(String context, String type) {
        return "[{\"integrationContext\":\"" + context + "\",\"integrationType\":\"" + type + "\"}]";
    }

    private static String list(int count, IntFunction<String> part) {
        return IntStream.range(0, count).mapToObj(part).collect(Collectors.joining(",", "[", "]"));
    }
}
