package dev.prospector.integration.adapter.in.rest.connection;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.prospector.integration.application.port.out.connection.Connections;
import dev.prospector.integration.application.port.out.connection.LinkedUsers;
import dev.prospector.integration.domain.connection.ClientSecret;
import dev.prospector.integration.running.ConnectedTenant;
import dev.prospector.kit.data.InfraSql;
import dev.prospector.kit.data.Tenants;
import dev.prospector.testbed.TestTenants;
import dev.prospector.testbed.TestTokens;

@QuarkusTest
class DevelopmentConnectionResourceTest {
    private static final String ORGANIZATION = "urn:li:organization:4242";

    @Inject
    Tenants tenants;

    @Inject
    Connections connections;

    @Inject
    LinkedUsers users;

    @Inject
    InfraSql sql;

    @Test
    void the_operator_connects_a_tenant() {
        ConnectedTenant.seed(TestTenants.fresh(), "client-1", "secret", ORGANIZATION)
                .then()
                .statusCode(200)
                .body("hookId", matchesPattern("[A-Za-z0-9_-]{32}"))
                .body("callbackUrl", matchesPattern("http://127\\.0\\.0\\.1:8080/webhooks/linkedin/[A-Za-z0-9_-]{32}"));
    }

    @Test
    void connecting_again_keeps_the_hook_and_replaces_the_rest() {
        var tenant = ConnectedTenant.fresh();
        ConnectedTenant.seed(tenant.name(), """
                        {"clientId":"%s","clientSecret":"other","organization":"urn:li:organization:7",
                         "users":[{"userId":"recruiter2","person":"urn:li:person:recruiter01"}]}""".formatted(tenant.clientId()))
                .then()
                .statusCode(200)
                .body("hookId", equalTo(tenant.hookId()));
        var connection = tenants.in(tenant.name(), () -> connections.find()).orElseThrow();
        assertEquals("urn:li:organization:7", connection.organization().value());
        assertEquals(
                List.of(new ClientSecret("other"), tenant.secret()),
                connection.application().secrets().newestFirst());
        assertEquals("recruiter2", userOf(tenant.name(), "urn:li:person:recruiter01"));
    }

    @Test
    void persons_that_differ_only_in_case_are_two_people() {
        var tenant = TestTenants.fresh();
        ConnectedTenant.seed(tenant, """
                        {"clientId":"c","clientSecret":"s","organization":"urn:li:organization:1","users":[
                         {"userId":"one","person":"urn:li:person:pQ7x2"},{"userId":"two","person":"urn:li:person:pq7x2"}]}""").then().statusCode(200);
        assertEquals("one", userOf(tenant, "urn:li:person:pQ7x2"));
        assertEquals("two", userOf(tenant, "urn:li:person:pq7x2"));
    }

    @Test
    void a_person_is_linked_to_one_user_only() {
        ConnectedTenant.seed(TestTenants.fresh(), """
                        {"clientId":"c","clientSecret":"s","organization":"urn:li:organization:1","users":[
                         {"userId":"one","person":"urn:li:person:a"},{"userId":"two","person":"urn:li:person:a"}]}""")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/users"))
                .body("errors[0].code", equalTo("LINKED_TWICE"));
    }

    @Test
    void the_secret_cannot_be_read_in_the_database() {
        var tenant = ConnectedTenant.fresh();
        var sealed = sql.one(
                        "select current_secret from connections where tenant = :tenant",
                        Map.of("tenant", tenant.name()),
                        row -> row.getBytes(1))
                .orElseThrow();
        assertFalse(new String(sealed, StandardCharsets.ISO_8859_1).contains("canary"));
    }

    @ParameterizedTest
    @CsvSource({"clientId, '', /clientId", "clientSecret, ' ', /clientSecret", "organization, 4242, /organization"})
    void a_wrong_value_is_refused_with_a_pointer(String field, String value, String pointer) {
        var body =
                "{\"clientId\":\"c\",\"clientSecret\":\"s\",\"organization\":\"urn:li:organization:1\",\"users\":[]}";
        ConnectedTenant.seed(
                        TestTenants.fresh(), body.replaceAll("(\"" + field + "\":)\"[^\"]*\"", "$1\"" + value + "\""))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo(pointer));
    }

    @Test
    void nobody_else_may_do_it() {
        var tenant = TestTenants.fresh();
        seedAs(TestTokens.service("sync-service"), tenant, 403);
        seedAs(TestTokens.user(tenant, "admin", "admin"), tenant, 403);
        given().contentType("application/json")
                .body("{}")
                .put("/internal/dev/connections/" + tenant)
                .then()
                .statusCode(401);
    }

    private static void seedAs(String token, String tenant, int status) {
        given().auth()
                .oauth2(token)
                .contentType("application/json")
                .body(
                        "{\"clientId\":\"c\",\"clientSecret\":\"s\",\"organization\":\"urn:li:organization:1\",\"users\":[]}")
                .put("/internal/dev/connections/" + tenant)
                .then()
                .statusCode(status);
    }

    private String userOf(String tenant, String person) {
        return tenants.in(tenant, () -> users.userOf(person)).orElseThrow();
    }
}
