package dev.prospector.job.adapter.in.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.prospector.testbed.Contracts;

@QuarkusTest
class JobEditTest {
    private final Api api = Api.ofFreshTenant();
    private String job;

    @BeforeEach
    void job_is_there() {
        job = "/jobs/" + api.job();
    }

    @Test
    void what_a_patch_does_not_name_stays_and_null_removes() {
        edit("{\"title\": \"Lead Engineer\", \"location\": {\"city\": \"Berlin\", \"postalCode\": null}}")
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("title", equalTo("Lead Engineer"))
                .body("description", equalTo("Builds pipelines."))
                .body("workplaceType", equalTo("HYBRID"))
                .body("location.city", equalTo("Berlin"))
                .body("location.country", equalTo("DE"))
                .body("location.postalCode", nullValue());
        api.recruiter().get(job).then().body("title", equalTo("Lead Engineer")).header("ETag", "\"1\"");
    }

    @Test
    void a_merge_patch_may_be_called_so() {
        api.recruiter()
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"0\"")
                .body("{\"workplaceType\": \"REMOTE\", \"location\": {\"city\": null}}")
                .patch(job)
                .then()
                .statusCode(200)
                .body("workplaceType", equalTo("REMOTE"))
                .body("location.city", nullValue());
    }

    @Test
    void what_is_said_again_changes_nothing() {
        edit("{\"title\": \"Data Engineer\"}").statusCode(200).header("ETag", "\"0\"");
        edit("{}").statusCode(200).header("ETag", "\"0\"");
    }

    @Test
    void only_who_has_seen_the_newest_version_changes_it() {
        api.recruiter()
                .body("{\"title\": \"t\"}")
                .patch(job)
                .then()
                .statusCode(428)
                .body("code", equalTo("IF_MATCH_REQUIRED"));
        edit("{\"title\": \"One\"}").statusCode(200);
        edit("{\"title\": \"Two\"}").statusCode(412).body("code", equalTo("CHANGED_MEANWHILE"));
        change(api.recruiter(), "\"1\"", "{\"title\": \"Two\"}").statusCode(200);
        change(api.recruiter(), "*", "{\"title\": \"Three\"}").statusCode(200);
    }

    @Test
    void an_active_job_can_be_mended_and_a_closed_one_not() {
        api.recruiter().post(job + "/activation").then().statusCode(200);
        change(api.recruiter(), "*", "{\"title\": \"Mended\"}")
                .statusCode(200)
                .body("status", equalTo("ACTIVE"))
                .body("title", equalTo("Mended"));
        api.recruiter().body("{\"reason\": \"CANCELLED\"}").post(job + "/closure");
        change(api.recruiter(), "*", "{\"title\": \"Late\"}").statusCode(409).body("code", equalTo("JOB_CLOSED"));
        api.recruiter().get(job).then().body("title", equalTo("Mended"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"title\": null}|422|/title|NOT_BLANK",
                "{\"title\": \"  \"}|422|/title|NOT_BLANK",
                "{\"title\": \"a\\u0000b\"}|422|/title|CONTROL_CHARACTER",
                "{\"title\": 7}|400|/title|WRONG_FORMAT",
                "{\"title\": {}}|400|/title|WRONG_TYPE",
                "{\"description\": null}|422|/description|NOT_BLANK",
                "{\"description\": [\"d\"]}|400|/description|WRONG_TYPE",
                "{\"location\": null}|422|/location|NOT_NULL",
                "{\"location\": \"Hamburg\"}|400|/location|WRONG_TYPE",
                "{\"location\": {\"city\": null}}|422|/location/city|REQUIRED",
                "{\"location\": {\"country\": \"XX\"}}|422|/location/country|UNKNOWN_COUNTRY",
                "{\"location\": {\"street\": \"x\"}}|400|/location/street|UNKNOWN_FIELD",
                "{\"workplaceType\": \"MOON\"}|400|/workplaceType|WRONG_FORMAT",
                "{\"status\": \"ACTIVE\"}|400|/status|UNKNOWN_FIELD",
                "{\"jobNumber\": \"JOB-1\"}|400|/jobNumber|UNKNOWN_FIELD"
            })
    void a_wrong_value_is_pointed_at_and_nothing_is_kept(String patch, int status, String pointer, String code) {
        edit(patch).statusCode(status).body("errors.pointer", contains(pointer)).body("errors.code", contains(code));
        assertUnchanged();
    }

    @Test
    void what_is_too_long_is_refused() {
        edit("{\"title\": \"" + "t".repeat(501) + "\"}")
                .statusCode(422)
                .body("errors.pointer", contains("/title"))
                .body("errors.code", contains("SIZE"));
        assertUnchanged();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"[]|400", "\"text\"|400", "{\"title\"|400", "null|422"})
    void what_is_no_patch_is_refused(String body, int status) {
        edit(body).statusCode(status);
        assertUnchanged();
    }

    @Test
    void others_change_nothing() {
        change(api.reader(), "*", "{\"title\": \"t\"}").statusCode(403).body("code", equalTo("FORBIDDEN"));
        change(api.manager(), "*", "{\"title\": \"t\"}").statusCode(404);
        change(Api.ofFreshTenant().admin(), "*", "{\"title\": \"t\"}")
                .statusCode(404)
                .body("code", equalTo("JOB_NOT_FOUND"));
        assertUnchanged();
    }

    @Test
    void a_job_says_what_linkedin_would_refuse_it_for() {
        api.recruiter()
                .get(job)
                .then()
                .body("linkedInReadiness.code", contains("DESCRIPTION_TOO_SHORT", "APPLY_ADDRESS_MISSING"))
                .body("linkedInReadiness.pointer", contains("/description", ""));
        edit("{\"description\": \"" + "d".repeat(100) + "\"}")
                .body("linkedInReadiness.code", contains("APPLY_ADDRESS_MISSING"));
    }

    @Test
    void where_to_apply_is_what_integration_service_has_said_last() {
        edit("{\"description\": \"" + "d".repeat(100) + "\"}").statusCode(200);
        tell(Contracts.read("http/apply-address.request.json")).statusCode(204);
        readiness(empty());
        tell(Contracts.read("http/apply-address.none.request.json")).statusCode(204);
        readiness(contains("APPLY_ADDRESS_MISSING"));
        tell(Contracts.read("http/apply-address.request.json")).statusCode(204);
        readiness(contains("APPLY_ADDRESS_MISSING"));
        tell("{\"version\": 3, \"template\": \"https://ats.example/{job}\"}").statusCode(204);
        readiness(contains("APPLY_ADDRESS_INVALID"));
        var other = Api.ofFreshTenant();
        other.recruiter()
                .get("/jobs/" + other.job())
                .then()
                .body("linkedInReadiness.code", hasItem("APPLY_ADDRESS_MISSING"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|422",
                "{\"version\": 0, \"template\": null}|422",
                "{\"version\": \"one\", \"template\": null}|400",
                "{\"version\": 1, \"template\": {}}|400",
                "{\"version\": 1, \"other\": null}|400"
            })
    void what_is_no_word_of_where_to_apply_is_refused(String body, int status) {
        tell(body).statusCode(status);
        readiness(hasItem("APPLY_ADDRESS_MISSING"));
    }

    @Test
    void nobody_else_says_where_to_apply() {
        api.service("candidate-service")
                .body(Contracts.read("http/apply-address.request.json"))
                .put("/internal/apply-address")
                .then()
                .statusCode(403);
        readiness(hasItem("APPLY_ADDRESS_MISSING"));
    }

    private ValidatableResponse tell(String address) {
        return api.service("integration-service")
                .body(address)
                .put("/internal/apply-address")
                .then();
    }

    private void readiness(Matcher<?> codes) {
        api.recruiter().get(job).then().body("linkedInReadiness.code", codes);
    }

    private void assertUnchanged() {
        var title = api.recruiter()
                .get(job)
                .then()
                .header("ETag", "\"0\"")
                .extract()
                .<String>path("title");
        assertEquals("Data Engineer", title);
    }

    /** Of the first version. */
    private ValidatableResponse edit(String patch) {
        return change(api.recruiter(), "\"0\"", patch);
    }

    private ValidatableResponse change(RequestSpecification caller, String seen, String patch) {
        return caller.header("If-Match", seen).body(patch).patch(job).then();
    }
}
