package dev.prospector.kit.http.version;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.prospector.kit.http.access.TenantRoles;
import dev.prospector.testbed.TestTokens;
import dev.prospector.testbed.TestbedResource;

/** Architecture.md 4: {@code ETag} on single resources, {@code If-Match} on their changes. */
@QuarkusTest
@QuarkusTestResource(TestbedResource.class)
class VersionsTest {
    @Test
    void a_record_is_read_with_its_tag() {
        admin().get("/samples/versions/7")
                .then()
                .statusCode(200)
                .header("ETag", "\"7\"")
                .body("text", equalTo("version 7"));
    }

    @Test
    void a_new_record_is_answered_with_its_place_and_its_tag() {
        admin().contentType(ContentType.JSON)
                .body("{\"text\":\"first\"}")
                .post("/samples/versions")
                .then()
                .statusCode(201)
                .header("Location", "/samples/versions/0")
                .header("ETag", "\"0\"")
                .body("text", equalTo("first"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"7\"", "W/\"7\"", "*", "\"6\", \"7\"", "\"6\",W/\"7\"", " \"7\" "})
    void who_has_this_version_gets_no_body(String known) {
        admin().header("If-None-Match", known)
                .get("/samples/versions/7")
                .then()
                .statusCode(304)
                .header("ETag", "\"7\"")
                .body(emptyString());
    }

    @Test
    void tags_may_come_in_several_lines() {
        admin().header("If-None-Match", "\"6\"")
                .header("If-None-Match", "\"7\"")
                .get("/samples/versions/7")
                .then()
                .statusCode(304);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"6\"", "W/\"77\"", "7", "\"\"", "nonsense", "\"7", "*, \"7\""})
    void who_has_another_one_gets_it(String known) {
        admin().header("If-None-Match", known).get("/samples/versions/7").then().statusCode(200);
    }

    @Test
    void lists_have_no_versions() {
        admin().header("If-None-Match", "*").get("/samples").then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"7\"", "*", "\"6\", \"7\"", "W/\"7\", \"7\""})
    void who_has_seen_this_version_may_change_it(String seen) {
        change(seen, 200).body("text", equalTo("new"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"6\"", "\"6\", \"8\"", "W/\"7\"", "\"\"", "\"x\""})
    void who_has_seen_another_one_may_not(String seen) {
        change(seen, 412).contentType("application/problem+json").body("code", equalTo("CHANGED_MEANWHILE"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"7", "*, \"7\"", "\"7", "w/\"7\"", "\"7\" \"8\""})
    void what_is_no_tag_is_refused(String none) {
        change(none, 400).body("code", equalTo("BAD_REQUEST"));
    }

    @Test
    void a_change_must_say_what_was_seen() {
        change("", 428).body("code", equalTo("IF_MATCH_REQUIRED"));
        admin().contentType(ContentType.JSON)
                .body("{\"text\":\"new\"}")
                .put("/samples/versions/7")
                .then()
                .statusCode(428)
                .body("code", equalTo("IF_MATCH_REQUIRED"))
                .body("title", equalTo("Precondition Required"));
    }

    @Test
    void a_long_list_is_read_at_once() {
        var many = "\"6\",".repeat(5_000) + "x";
        admin().header("If-None-Match", many).get("/samples/versions/7").then().statusCode(200);
    }

    private static ValidatableResponse change(String seen, int status) {
        return admin().header("If-Match", seen)
                .contentType(ContentType.JSON)
                .body("{\"text\":\"new\"}")
                .put("/samples/versions/7")
                .then()
                .statusCode(status);
    }

    private static RequestSpecification admin() {
        return given().auth().oauth2(TestTokens.user("acme", "admin", TenantRoles.ADMIN));
    }
}
