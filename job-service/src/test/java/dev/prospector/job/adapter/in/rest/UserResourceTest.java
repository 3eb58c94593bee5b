package dev.prospector.job.adapter.in.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class UserResourceTest {
    private static final Map<String, Object> ROB = Map.of(
            "givenName", "Rob",
            "familyName", "Recruiter",
            "emailAddress", "rob@acme.example",
            "tenantRoles", List.of("recruiter"),
            "active", true);

    private final Api api = Api.ofFreshTenant();

    @Test
    void one_reads_who_one_is() {
        api.as("rita", "recruiter", "hiring-manager", "unknown")
                .get("/me")
                .then()
                .statusCode(200)
                .body("userId", equalTo("rita"))
                .body("givenName", equalTo("Test"))
                .body("familyName", equalTo("rita"))
                .body("emailAddress", equalTo("rita@example.org"))
                .body("tenantRoles", contains("recruiter", "hiring-manager"));
        given().get("/me").then().statusCode(401);
        api.as("nobody").get("/me").then().statusCode(403);
    }

    @Test
    void whoever_asks_for_something_is_known_from_their_token() {
        api.as("rita", "recruiter").get("/me").then().statusCode(200);
        api.as("ivan", "interviewer").get("/jobs").then().statusCode(200);
        api.reader()
                .get("/users")
                .then()
                .statusCode(200)
                .body("items.userId", contains("ivan", "reader", "rita"))
                .body("items.tenantRoles", contains(List.of("interviewer"), List.of("read-only"), List.of("recruiter")))
                .body("items.active", contains(true, true, true))
                .body("items[0].emailAddress", equalTo("ivan@example.org"));
    }

    @Test
    void what_a_token_says_anew_is_known_at_once() {
        api.as("rita", "recruiter").get("/me").then().statusCode(200);
        api.as("rita", "interviewer").get("/me").then().statusCode(200);
        find("q=rita").body("items.tenantRoles", contains(List.of("interviewer")));
    }

    @Test
    void an_admin_writes_users_down() {
        put("rob", ROB)
                .statusCode(201)
                .body("userId", equalTo("rob"))
                .body("givenName", equalTo("Rob"))
                .body("tenantRoles", contains("recruiter"))
                .body("active", equalTo(true));
        put("rob", with("active", false)).statusCode(200).body("active", equalTo(false));
        put("rob", with("emailAddress", null)).statusCode(200).body("emailAddress", nullValue());
        find("q=rob").body("items.emailAddress", contains(nullValue()));
    }

    @Test
    void a_token_wins_in_names_and_roles_and_active_is_the_admins() {
        put("rob", with("active", false)).statusCode(201);
        api.as("rob", "interviewer").get("/me").then().statusCode(200);
        find("q=rob")
                .body("items.givenName", contains("Test"))
                .body("items.tenantRoles", contains(List.of("interviewer")))
                .body("items.active", contains(false));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "null",
            value = {
                "givenName, null, NOT_BLANK",
                "familyName, ' ', NOT_BLANK",
                "emailAddress, nonsense, EMAIL",
                "tenantRoles, null, NOT_NULL",
                "active, null, NOT_NULL"
            })
    void a_wrong_value_is_pointed_at(String field, String value, String code) {
        put("rob", with(field, value))
                .statusCode(422)
                .body("errors.pointer", contains("/" + field))
                .body("errors.code", contains(code));
    }

    @Test
    void a_role_that_there_is_not_is_pointed_at() {
        put("rob", with("tenantRoles", List.of("recruiter", "owner")))
                .statusCode(422)
                .body("errors.pointer", contains("/tenantRoles/1"))
                .body("errors.code", contains("UNKNOWN_ROLE"));
        put("rob", with("givenName", "a\u0007b")).statusCode(422).body("errors.pointer", contains("/givenName"));
    }

    @Test
    void users_are_found_page_by_page() {
        for (var name : List.of("ann1", "ann2", "ann3", "bob")) {
            api.know(name, "recruiter");
        }
        api.know("ann4", "interviewer");
        var cursor = find("q=ann&role=recruiter&limit=2")
                .body("items.userId", contains("ann1", "ann2"))
                .extract()
                .<String>path("nextCursor");
        find("q=ann&role=recruiter&limit=2&cursor=" + cursor)
                .body("items.userId", contains("ann3"))
                .body("nextCursor", nullValue());
        find("q=te%20bo").body("items.userId", contains("bob"));
        find("q=%25").body("items", empty());
        find("role=hiring-manager").body("items", empty());
    }

    @ParameterizedTest
    @CsvSource({
        "role=owner, BAD_FILTER",
        "limit=0, BAD_LIMIT",
        "cursor=nonsense, BAD_CURSOR",
        "cursor=bm9ib2R5, BAD_CURSOR",
        "cursor=IA, BAD_CURSOR",
        "q=a b c d e f g h i j k, TOO_MANY_WORDS",
        "name=rob, UNKNOWN_PARAMETER"
    })
    void a_query_that_is_not_understood_is_refused(String query, String code) {
        var pair = query.split("=");
        api.reader()
                .queryParam(pair[0], pair[1])
                .get("/users")
                .then()
                .statusCode(400)
                .body("code", equalTo(code));
    }

    @Test
    void interviewers_pick_nobody_and_only_admins_write() {
        api.interviewer().get("/users").then().statusCode(403).body("code", equalTo("FORBIDDEN"));
        for (var role : List.of("recruiter", "hiring-manager", "interviewer", "read-only")) {
            api.as("somebody", role).body(ROB).put("/users/rob").then().statusCode(403);
        }
        given().contentType(ContentType.JSON).body(ROB).put("/users/rob").then().statusCode(401);
    }

    @Test
    void another_tenants_users_are_not_found() {
        put("rob", ROB).statusCode(201);
        var stranger = Api.ofFreshTenant();
        stranger.admin().get("/users?q=rob").then().statusCode(200).body("items", empty());
        stranger.admin().body(ROB).put("/users/rob").then().statusCode(201);
        api.reader().get("/users").then().body("items.userId", containsInAnyOrder("admin", "reader", "rob"));
    }

    private ValidatableResponse find(String query) {
        return api.reader()
                .urlEncodingEnabled(false)
                .get("/users?" + query)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse put(String user, Map<String, Object> body) {
        return api.admin().body(body).put("/users/" + user).then();
    }

    private static Map<String, Object> with(String field, Object value) {
        var body = new HashMap<>(ROB);
        body.put(field, value);
        return body;
    }
}
