package dev.prospector.integration.running;

import static io.restassured.RestAssured.given;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;

import dev.prospector.integration.domain.connection.ClientSecret;
import dev.prospector.integration.fakes.Samples;
import dev.prospector.testbed.TestTenants;
import dev.prospector.testbed.TestTokens;

/** A tenant of a test's own, connected by the development endpoint, and the LinkedIn that it sees. */
public record ConnectedTenant(String name, String clientId, ClientSecret secret, String organization, String hookId) {

    public static ConnectedTenant fresh() {
        var name = TestTenants.fresh();
        var organization = "urn:li:organization:" + name;
        var secret = new ClientSecret("canary/+=" + UUID.randomUUID());
        var hook = seed(name, "client-" + name, secret.reveal(), organization)
                .then()
                .statusCode(200)
                .extract()
                .<String>path("hookId");
        return new ConnectedTenant(name, "client-" + name, secret, organization, hook);
    }

    public static Response seed(String tenant, String clientId, String secret, String organization) {
        var body = """
                {"clientId":"%s","clientSecret":"%s","organization":"%s",
                 "users":[{"userId":"recruiter","person":"urn:li:person:recruiter01"}]}""".formatted(clientId, secret, organization);
        return seed(tenant, body);
    }

    /** Seeded again, all else as before. @param access JSON */
    public ValidatableResponse seededWithAccess(String access) {
        return seed(name, """
                {"clientId":"%s","clientSecret":"%s","organization":"%s","companyAccess":%s,
                 "users":[{"userId":"recruiter","person":"urn:li:person:recruiter01"}]}""".formatted(clientId, secret.reveal(), organization, access))
                .then();
    }

    public static Response seed(String tenant, String body) {
        return given().auth()
                .oauth2(TestTokens.service("operator"))
                .contentType("application/json")
                .body(body)
                .put("/internal/dev/connections/" + tenant);
    }

    public LinkedIn linkedIn() {
        return new LinkedIn(clientId);
    }

    public static String export(String requestId) {
        return "{\"requestId\":\"" + requestId + "\",\"eventType\":\"EXPORT_CANDIDATE_PROFILE\"}";
    }

    public Response push(String body) {
        return push(body, Samples.signature(secret, body));
    }

    public Response push(String body, String signature) {
        return push(hookId, body.getBytes(StandardCharsets.UTF_8), signature);
    }

    public static Response push(String hookId, byte[] body, String signature) {
        var request = given().contentType("application/json").body(body);
        return (signature == null ? request : request.header("X-LI-Signature", signature))
                .post("/webhooks/linkedin/" + hookId);
    }
}
