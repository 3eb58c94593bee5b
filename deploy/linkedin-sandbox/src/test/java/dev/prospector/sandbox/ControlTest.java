package dev.prospector.sandbox;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ControlTest extends SandboxTest {

    @Test
    void a_new_tenant_has_a_company_and_users_and_no_application() {
        String name = fresh("t");
        String username = fresh("rita");

        post("/sandbox/tenants", tenantWith(name, username))
                .statusCode(200)
                .body("tenant", equalTo(name))
                .body("organization", matchesPattern("urn:li:organization:\\d+"))
                .body("clientId", nullValue())
                .body("clientSecret", nullValue())
                .body("callbackUrl", nullValue())
                .body("users", hasSize(1))
                .body("users[0].username", equalTo(username))
                .body("users[0].groups", equalTo(List.of("recruiter")))
                .body("users[0].person", equalTo("urn:li:person:x1"));
        signIn(username, 200);
    }

    @Test
    void repeated_it_keeps_the_application_and_replaces_the_users() {
        String name = tenant().name();
        String earlier = fresh("rita");
        String later = fresh("rob");
        Map<String, Object> first =
                post("/sandbox/tenants", tenantWith(name, earlier)).extract().path("$");

        Map<String, Object> second =
                post("/sandbox/tenants", tenantWith(name, later)).extract().path("$");

        for (String stays : List.of("clientId", "clientSecret", "organization")) {
            assertEquals(first.get(stays), second.get(stays));
        }
        signIn(later, 200);
        signIn(earlier, 400);
    }

    @Test
    void without_users_in_the_body_the_users_stay() {
        String name = fresh("t");
        String username = fresh("rita");
        post("/sandbox/tenants", tenantWith(name, username));

        post("/sandbox/tenants", Map.of("tenant", name)).body("users[0].username", equalTo(username));
    }

    @Test
    void a_username_belongs_to_one_tenant() {
        String name = fresh("t");

        post("/sandbox/tenants", tenantWith(name, "recruiter"))
                .statusCode(409)
                .contentType("application/problem+json")
                .body("code", equalTo("USERNAME_TAKEN"));
        get("/sandbox/tenants/" + name).statusCode(404);
    }

    @Test
    void demo_tenants_are_there_from_the_start() {
        get("/sandbox/tenants/acme")
                .statusCode(200)
                .body("organization", matchesPattern("urn:li:organization:\\d+"))
                .body("users", hasSize(6))
                .body("users.find { it.username == 'recruiter' }.person", equalTo("urn:li:person:recruiter01"))
                .body("users.find { it.username == 'recruiter2' }.person", equalTo("urn:li:person:recruiter201"))
                .body("users.find { it.username == 'manager' }.person", equalTo("urn:li:person:manager01"));
        get("/sandbox/tenants/globex")
                .body("users.username", equalTo(List.of("globex-admin", "globex-recruiter")))
                .body("users[1].person", equalTo("urn:li:person:globex-recruiter01"));
    }

    @Test
    void a_customer_becomes_another_company() {
        Tenant tenant = tenant();
        String requestId = export(tenant, LENA);

        move(tenant.name(), "urn:li:organization:77").statusCode(200).body("clientId", equalTo(tenant.clientId()));

        exported(accessToken(tenant), requestId)
                .body("elements.integrationContext", equalTo(List.of("urn:li:organization:77")));
        move(tenant.name(), "Acme").statusCode(422).body("code", equalTo("BAD_URN"));
        move("nobody", "urn:li:organization:77").statusCode(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PUT  | /sandbox/tenants/{tenant}/callback | {'callbackUrl':'http://127.0.0.1:1/hook'}",
                "POST | /sandbox/onboarding                | {'tenant':'{tenant}'}",
                "POST | /sandbox/access                    | {'tenant':'{tenant}','company':true}"
            })
    void what_needs_an_application_waits_for_the_product(String method, String path, String body) {
        String name = fresh("t");
        post("/sandbox/tenants", Map.of("tenant", name)).statusCode(200);

        http().contentType("application/json")
                .body(body.replace('\'', '"').replace("{tenant}", name))
                .request(method, path.replace("{tenant}", name))
                .then()
                .statusCode(409)
                .body("code", equalTo("NO_APPLICATION"));
    }

    @Test
    void an_unknown_tenant_is_404() {
        get("/sandbox/tenants/nobody").statusCode(404).body("code", equalTo("UNKNOWN_TENANT"));
        post("/sandbox/reset?tenant=nobody", "").statusCode(404).body("code", equalTo("UNKNOWN_TENANT"));
        post("/sandbox/exports", Map.of("tenant", "nobody", "member", LENA, "jobPostingId", "JOB-1"))
                .statusCode(404)
                .body("code", equalTo("UNKNOWN_TENANT"));
        http().body(Map.of("callbackUrl", "http://127.0.0.1:1/hook"))
                .contentType("application/json")
                .put("/sandbox/tenants/nobody/callback")
                .then()
                .statusCode(404);
    }

    @Test
    void an_unknown_member_or_export_is_404() {
        post("/sandbox/exports", Map.of("tenant", "acme", "member", "urn:li:person:nobody", "jobPostingId", "JOB-1"))
                .statusCode(404)
                .body("code", equalTo("UNKNOWN_MEMBER"));
        post("/sandbox/exports/unknown/push", "").statusCode(404).body("code", equalTo("UNKNOWN_REQUEST"));
    }

    @Test
    void a_member_without_a_person_gets_one() {
        post("/sandbox/members", Map.of("firstName", "Jo", "lastName", "Ng"))
                .statusCode(200)
                .body("person", matchesPattern("urn:li:person:[0-9a-f-]{36}"))
                .body("firstName", equalTo("Jo"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no json",
                "[]",
                "{\"tenat\":\"x\"}",
                "{\"tenant\":\"x\"} more",
                "null",
                "{\"tenant\":\"x\",\"users\":[null]}"
            })
    void an_unreadable_body_is_400(String body) {
        post("/sandbox/tenants", body)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", equalTo("BAD_BODY"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/sandbox/tenants | {\"users\":[]} | REQUIRED",
                "/sandbox/tenants | {\"tenant\":\"a/b\"} | BAD_NAME",
                "/sandbox/tenants | {\"tenant\":\"x\",\"users\":[{\"username\":\" \"}]} | REQUIRED",
                "/sandbox/tenants | {\"tenant\":\"x\",\"users\":[{\"username\":\"u1\",\"person\":\"u1\"}]} | BAD_PERSON",
                "/sandbox/members | {\"headline\":\"x\"} | REQUIRED",
                "/sandbox/members | {\"person\":\"x\",\"firstName\":\"Jo\"} | BAD_PERSON",
                "/sandbox/exports | {\"tenant\":\"acme\",\"member\":\"urn:li:person:x\"} | REQUIRED",
            })
    void a_body_that_breaks_a_rule_is_422(String path, String body, String code) {
        post(path, body).statusCode(422).body("code", equalTo(code)).body("status", equalTo(422));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nowhere", "file:///tmp/x", "http:///x", "ht tp://x"})
    void a_callback_is_an_http_address(String url) {
        http().contentType("application/json")
                .body(Map.of("callbackUrl", url))
                .put("/sandbox/tenants/acme/callback")
                .then()
                .statusCode(422)
                .body("code", equalTo("BAD_ADDRESS"));
    }

    @Test
    void reset_forgets_one_tenants_exports_and_journal() {
        Tenant mine = tenant();
        Tenant other = tenant();
        String myRequest = export(mine, LENA);
        String otherRequest = export(other, LENA);
        accessToken(mine);
        String token = accessToken(other);

        post("/sandbox/reset?tenant=" + mine.name(), "").statusCode(204);

        get("/sandbox/journal?tenant=" + mine.name()).body("items", empty());
        get("/sandbox/journal?tenant=" + other.name()).body("items", not(empty()));
        exported(accessToken(mine), myRequest).body("elements", empty());
        exported(token, otherRequest).body("elements", hasSize(1));
        get("/sandbox/tenants/" + mine.name()).body("clientId", equalTo(mine.clientId()));
    }

    @Test
    void the_journal_tells_what_was_called_and_no_secret() {
        Tenant tenant = tenant();
        String token = accessToken(tenant);
        oauth(tenant.clientId(), "wrong-secret");
        exported(token, "r-77");
        exported("AQXforged", "r-78");

        get("/sandbox/journal?tenant=" + tenant.name())
                .body(
                        "items.path",
                        equalTo(List.of("/oauth/v2/accessToken", "/oauth/v2/accessToken", "/v2/exportedCandidates")))
                .body("items.status", equalTo(List.of(200, 401, 200)))
                .body("items[2].kind", equalTo("CALLED"))
                .body("items[2].method", equalTo("GET"))
                .body("items[2].application", equalTo(tenant.clientId()))
                .body("items[2].requestId", equalTo("r-77"))
                .body("items[2].time", containsString("T"));
        String everything = get("/sandbox/journal")
                .body("items.requestId", hasItem("r-78"))
                .extract()
                .asString();
        for (String secret : List.of(token, tenant.clientSecret(), "wrong-secret", "AQXforged")) {
            assertEquals(-1, everything.indexOf(secret));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/nothing", "/sandbox", "/sandbox/nothing", "/idp/nothing", "/v2/nothing", "/oauth/x"})
    void an_unknown_path_is_404(String path) {
        get(path).statusCode(404).contentType("application/problem+json").body("code", equalTo("UNKNOWN_PATH"));
    }

    @Test
    void another_method_is_405() {
        get("/sandbox/members").statusCode(405).header("Allow", "POST").body("code", equalTo("METHOD_NOT_ALLOWED"));
    }

    private ValidatableResponse move(String tenant, String organization) {
        return http().contentType("application/json")
                .body(Map.of("organization", organization))
                .put("/sandbox/tenants/" + tenant + "/organization")
                .then();
    }

    private void signIn(String username, int status) {
        http().formParam("grant_type", "password")
                .formParam("username", username)
                .post("/idp/token")
                .then()
                .statusCode(status);
    }

    private static Map<String, Object> tenantWith(String name, String username) {
        Map<String, Object> user =
                Map.of("username", username, "groups", List.of("recruiter"), "person", "urn:li:person:x1");
        return Map.of("tenant", name, "users", List.of(user));
    }

    private static String fresh(String start) {
        return start + "-" + UUID.randomUUID();
    }
}
