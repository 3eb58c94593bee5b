package dev.prospector.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.AfterEach;

import dev.prospector.sandbox.http.Json;

/** What goes on in LinkedIn Recruiter, steered by {@code /sandbox} and read by a customer's system. */
abstract class RecruiterTest extends SandboxTest {

    static final String CONTRACT = "urn:li:contract:9001";
    static final String SEAT = "urn:li:seat:600123";
    static final String OTHER_SEAT = "urn:li:seat:600124";
    static final String RECRUITER = "urn:li:person:recruiter01";

    @AfterEach
    void real_time() {
        clock.back();
    }

    /** A tenant whose contract is open to us, with two seats on it. */
    Tenant connected() {
        Tenant tenant = tenant();
        order("/sandbox/onboarding", Map.of("tenant", tenant.name(), "contracts", List.of(CONTRACT)));
        access(tenant, "ENABLED");
        seat(tenant, SEAT, CONTRACT);
        seat(tenant, OTHER_SEAT, CONTRACT);
        return tenant;
    }

    void access(Tenant tenant, String status) {
        order(
                "/sandbox/integrations",
                Map.of(
                        "tenant",
                        tenant.name(),
                        "integrationContext",
                        CONTRACT,
                        "integrationType",
                        "CSA_API",
                        "integrationStatus",
                        status));
    }

    void seat(Tenant tenant, String seat, String contract) {
        order(
                "/sandbox/seats",
                Map.of("tenant", tenant.name(), "contract", contract, "seat", seat, "member", RECRUITER));
    }

    ValidatableResponse order(String path, Map<String, ?> body) {
        return post(path, body).statusCode(200);
    }

    /** @param more names and values, in turn */
    static Map<String, Object> with(Map<String, ?> some, String... more) {
        Map<String, Object> all = new HashMap<>(some);
        for (int i = 0; i < more.length; i += 2) {
            all.put(more[i], more[i + 1]);
        }
        return all;
    }

    RequestSpecification as(Tenant tenant) {
        return http().auth().preemptive().oauth2(accessToken(tenant));
    }

    /** @param query as it stands behind the question mark */
    ValidatableResponse ask(Tenant tenant, String resource, String query) {
        return as(tenant).get("/v2/" + resource + "?" + query).then();
    }

    /** @param randoms what the sample has, and what stands there in this run, in turn */
    static void assertSample(String sample, ValidatableResponse answer, String... randoms) {
        assertSample(sample, answer.extract().asString(), randoms);
    }

    static void assertSample(String sample, String json, String... randoms) {
        String expected = sample(sample);
        for (int i = 0; i < randoms.length; i += 2) {
            expected = expected.replace(randoms[i], randoms[i + 1]);
        }
        assertEquals(tree(expected), tree(json));
    }

    private static String sample(String name) {
        try {
            return Files.readString(Path.of("../../contracts/linkedin").resolve(name));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static JsonNode tree(String json) {
        try {
            return Json.MAPPER.readTree(json);
        } catch (JsonProcessingException noJson) {
            throw new AssertionError(noJson);
        }
    }
}
