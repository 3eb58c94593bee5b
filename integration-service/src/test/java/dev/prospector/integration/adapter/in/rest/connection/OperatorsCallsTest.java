package dev.prospector.integration.adapter.in.rest.connection;

import static dev.prospector.testbed.Patience.await;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Optional;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.prospector.integration.application.port.out.connection.Connections;
import dev.prospector.integration.application.port.out.link.LinkedUsers;
import dev.prospector.integration.domain.link.UserLink;
import dev.prospector.integration.fakes.Samples;
import dev.prospector.integration.running.Admin;
import dev.prospector.integration.running.ChildApplications;
import dev.prospector.integration.running.ConnectedTenant;
import dev.prospector.kit.data.Tenants;
import dev.prospector.testbed.DocumentedAnswers;
import dev.prospector.testbed.TestTenants;
import dev.prospector.testbed.TestTokens;

/** What the operator does for a tenant that the path names. */
@QuarkusTest
class OperatorsCallsTest {
    private static final String ENTITLEMENT = "/internal/tenants/%s/entitlements/linkedin";
    private static final String ROTATION = "/internal/tenants/%s/linkedin-secret-rotations";
    private static final String LINKS = "/internal/dev/user-links/%s";

    private final String tenant = TestTenants.fresh();

    @Inject
    Tenants tenants;

    @Inject
    LinkedUsers users;

    @Inject
    Connections connections;

    @Test
    void a_tenant_is_entitled_and_no_longer_and_the_audit_tells_by_whom() {
        put(ENTITLEMENT, "{\"granted\":true}").statusCode(204);
        new Admin(tenant).sees().body("entitled", equalTo(true));
        put(ENTITLEMENT, "{\"granted\":true}").statusCode(204);
        put(ENTITLEMENT, "{\"granted\":false}").statusCode(204);
        new Admin(tenant).sees().body("entitled", equalTo(false));
        audit().body("items.action", contains("ENTITLEMENT_CHANGED", "ENTITLEMENT_CHANGED"))
                .body("items.actor", contains("service:operator", "service:operator"))
                .body("items[0].after.linkedin", equalTo(false));
    }

    @Test
    void another_tenant_is_not_entitled_by_it() {
        put(ENTITLEMENT, "{\"granted\":true}").statusCode(204);
        new Admin(TestTenants.fresh()).sees().body("entitled", equalTo(false));
    }

    @Test
    void a_secret_that_is_not_there_cannot_be_replaced() {
        rotate(tenant).statusCode(409).body("code", equalTo("NOT_CONNECTED"));
    }

    @Test
    void a_secret_is_replaced_and_the_earlier_one_stays_good() {
        var connected = ConnectedTenant.fresh();
        var newer = new ChildApplications(connected.name()).givesAnotherSecret();
        rotate(connected.name()).statusCode(202);
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> audit(connected.name())
                .body("items.action", contains("SECRETS_REPLACED"))
                .body("items[0].after.live", equalTo(2))
                .body(not(containsString("canary"))));
        var body = ConnectedTenant.export("r-1");
        connected.push(body).then().statusCode(200);
        connected.push(body, Samples.signature(newer, body)).then().statusCode(200);
    }

    private static ValidatableResponse rotate(String tenant) {
        return given().auth()
                .oauth2(TestTokens.service("operator"))
                .post(ROTATION.formatted(tenant))
                .then();
    }

    @Test
    void links_replace_all_earlier_ones() {
        var connected = ConnectedTenant.fresh().name();
        link(connected, "one", "urn:li:person:pQ7x2", "two", "urn:li:person:pq7x2")
                .statusCode(204);
        assertEquals(Optional.of("one"), userOf(connected, "urn:li:person:pQ7x2"));
        assertEquals(Optional.of("two"), userOf(connected, "urn:li:person:pq7x2"));
        link(connected, "two", "urn:li:person:pQ7x2", "one", "urn:li:person:other")
                .statusCode(204);
        assertEquals(Optional.of("two"), userOf(connected, "urn:li:person:pQ7x2"));
        assertEquals(Optional.empty(), userOf(connected, "urn:li:person:pq7x2"));
        audit(connected)
                .body("items.action", contains("USERS_LINKED", "USERS_LINKED"))
                .body("items[0].after.userIds", contains("two", "one"));
    }

    @Test
    void nobody_is_linked_twice_or_without_a_connection() {
        var connected = ConnectedTenant.fresh().name();
        link(connected, "one", "urn:li:person:a", "two", "urn:li:person:a")
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/links"))
                .body("errors[0].code", equalTo("LINKED_TWICE"));
        assertEquals(Optional.empty(), userOf(connected, "urn:li:person:a"));
        link(tenant, "one", "urn:li:person:a", "two", "urn:li:person:b")
                .statusCode(409)
                .body("code", equalTo("NOT_CONNECTED"));
    }

    @ParameterizedTest
    @CsvSource({
        "'{\"granted\":null}', 422, /granted",
        "'{}', 422, /granted",
        "'{\"granted\":\"yes\"}', 400, /granted",
        "'{\"granted\":1}', 400, /granted",
        "'{\"granted\":true,\"more\":1}', 400, /more"
    })
    void what_is_no_entitlement_is_refused(String body, int status, String pointer) {
        put(ENTITLEMENT, body).statusCode(status).body("errors[0].pointer", equalTo(pointer));
        new Admin(tenant).sees().body("entitled", equalTo(false));
    }

    @ParameterizedTest
    @CsvSource({
        "'{}', 422, /links",
        "'{\"links\":[null]}', 422, /links/0",
        "'{\"links\":[{\"userId\":\" \",\"person\":\"urn:li:person:a\"}]}', 422, /links/0/userId",
        "'{\"links\":[{\"userId\":\"one\",\"person\":\"a\"}]}', 422, /links/0/person"
    })
    void what_is_no_link_is_refused(String body, int status, String pointer) {
        put(LINKS, body).statusCode(status).body("errors[0].pointer", equalTo(pointer));
    }

    @ParameterizedTest
    @ValueSource(strings = {ENTITLEMENT, LINKS})
    void only_the_operator_may(String path) {
        putAs(TestTokens.service("sync-service"), path, tenant, "{}").statusCode(403);
        putAs(TestTokens.user(tenant, "ada", "admin"), path, tenant, "{}").statusCode(403);
        given().contentType("application/json")
                .body("{}")
                .put(path.formatted(tenant))
                .then()
                .statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "a%20b", "%C3%BC"})
    void what_no_tenant_can_be_called_is_not_there(String name) {
        given().urlEncodingEnabled(false)
                .auth()
                .oauth2(TestTokens.service("operator"))
                .contentType("application/json")
                .body("{\"granted\":true}")
                .put(ENTITLEMENT.formatted(name))
                .then()
                .statusCode(404)
                .body("code", equalTo("NOT_FOUND"));
    }

    private ValidatableResponse put(String path, String body) {
        return putAs(TestTokens.service("operator"), path, tenant, body);
    }

    private static ValidatableResponse putAs(String token, String path, String tenant, String body) {
        return given().auth()
                .oauth2(token)
                .contentType("application/json")
                .body(body)
                .put(path.formatted(tenant))
                .then();
    }

    private ValidatableResponse audit() {
        return audit(tenant);
    }

    private static ValidatableResponse audit(String tenant) {
        return given().noFiltersOfType(DocumentedAnswers.class) // documented by the gateway, for all services
                .auth()
                .oauth2(TestTokens.user(tenant, "ada", "admin"))
                .get("/audit-events")
                .then()
                .statusCode(200);
    }

    private Optional<String> userOf(String name, String person) {
        return tenants.in(name, () -> users.as(person, connections.find().orElseThrow()))
                .map(UserLink::userId);
    }

    private static ValidatableResponse link(String name, String one, String person, String two, String other) {
        var links = "{\"links\":[{\"userId\":\"%s\",\"person\":\"%s\"},{\"userId\":\"%s\",\"person\":\"%s\"}]}"
                .formatted(one, person, two, other);
        return putAs(TestTokens.service("operator"), LINKS, name, links);
    }
}
