package dev.prospector.integration.adapter.in.rest.connection;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.noContent;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

import dev.prospector.integration.running.Admin;
import dev.prospector.integration.running.JobServer;
import dev.prospector.testbed.Contracts;
import dev.prospector.testbed.TestTenants;

/** What an admin chooses, by versions (product.md 2.1.4). */
@QuarkusTest
class ConnectionSettingsOverHttpTest {
    private static final String ALL = """
            {"syncedJobs":"PUBLIC","recruiterVisibility":"HIRING_TEAM",
             "candidateUrlTemplate":"https://ats.example/candidates/{candidateId}",
             "jobApplyUrlTemplate":"https://ats.example/jobs/{jobNumber}/apply",
             "instanceName":"Acme","frontEndOrigins":["https://ats.example","https://jobs.ats.example:8443"]}""";

    private final String tenant = TestTenants.fresh();
    private final Admin admin = new Admin(tenant);

    @Test
    void RSC_102_jobs_are_private_until_the_admin_chooses_to_post_them_in_public() {
        read().body("syncedJobs", equalTo("PRIVATE"));
        chooses(ALL).statusCode(200).body("syncedJobs", equalTo("PUBLIC"));
        read().body("syncedJobs", equalTo("PUBLIC"));
        admin.sees().body("settings.syncedJobs", equalTo("PUBLIC"));
        chooses(ALL.replace("PUBLIC", "PRIVATE")).statusCode(200).body("syncedJobs", equalTo("PRIVATE"));
    }

    @Test
    void before_anything_is_chosen_everyone_sees_and_links_are_missing() {
        read().header("ETag", equalTo("\"0\""))
                .body("recruiterVisibility", equalTo("EVERYONE"))
                .body("candidateUrlTemplate", nullValue())
                .body("jobApplyUrlTemplate", nullValue())
                .body("instanceName", equalTo(tenant))
                .body("frontEndOrigins", empty());
    }

    @Test
    void all_of_it_is_chosen_at_once_and_read_again() {
        var tag = chooses(ALL).statusCode(200).extract().header("ETag");
        read().header("ETag", equalTo(tag))
                .body("recruiterVisibility", equalTo("HIRING_TEAM"))
                .body("candidateUrlTemplate", equalTo("https://ats.example/candidates/{candidateId}"))
                .body("jobApplyUrlTemplate", equalTo("https://ats.example/jobs/{jobNumber}/apply"))
                .body("instanceName", equalTo("Acme"))
                .body("frontEndOrigins", contains("https://ats.example", "https://jobs.ats.example:8443"));
        admin.asks().header("If-None-Match", tag).get(Admin.SETTINGS).then().statusCode(304);
    }

    @Test
    void who_does_not_say_what_they_have_read_changes_nothing() {
        admin.asks()
                .contentType("application/json")
                .body(ALL)
                .put(Admin.SETTINGS)
                .then()
                .statusCode(428)
                .body("code", equalTo("IF_MATCH_REQUIRED"));
        read().header("ETag", equalTo("\"0\""));
    }

    @Test
    void who_has_read_an_earlier_version_changes_nothing() {
        chooses(ALL).statusCode(200);
        admin.chooses("\"0\"", ALL.replace("PUBLIC", "PRIVATE"))
                .statusCode(412)
                .body("code", equalTo("CHANGED_MEANWHILE"));
        read().body("syncedJobs", equalTo("PUBLIC"));
    }

    @Test
    void whatever_the_version_is_a_star_changes_it() {
        chooses(ALL).statusCode(200);
        admin.chooses("*", ALL.replace("PUBLIC", "PRIVATE")).statusCode(200).body("syncedJobs", equalTo("PRIVATE"));
    }

    @Test
    void another_tenants_choice_is_not_seen() {
        chooses(ALL).statusCode(200);
        new Admin(TestTenants.fresh()).sees().body("settings.syncedJobs", equalTo("PRIVATE"));
    }

    @Test
    void job_service_is_told_where_candidates_apply_and_told_again_until_it_has_heard() {
        JobServer.answersNews(tenant, aResponse().withStatus(503));
        chooses(ALL).statusCode(200);
        await().until(() -> !JobServer.news(tenant).isEmpty());
        JobServer.answersNews(tenant, noContent());
        await().until(() -> JobServer.news(tenant).size() > 1);
        JobServer.news(tenant).forEach(told -> assertEquals(sample("apply-address.request"), body(told)));
        chooses(ALL.replace("\"https://ats.example/jobs/{jobNumber}/apply\"", "null"))
                .statusCode(200);
        await().until(() -> body(last(JobServer.news(tenant))).equals(sample("apply-address.none.request")));
    }

    private static Map<String, Object> sample(String name) {
        return body(Contracts.read("http/" + name + ".json"));
    }

    private static Map<String, Object> body(String json) {
        return JsonPath.from(json).getMap("$");
    }

    private static String last(List<String> told) {
        return told.get(told.size() - 1);
    }

    private ValidatableResponse chooses(String settings) {
        return admin.chooses(read().extract().header("ETag"), settings);
    }

    private ValidatableResponse read() {
        return admin.asks().get(Admin.SETTINGS).then().statusCode(200);
    }
}
