package dev.prospector.gateway.explanations;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.http.Fault;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.prospector.gateway.Backends;
import dev.prospector.gateway.RunningGateway;
import dev.prospector.testbed.Contracts;
import dev.prospector.testbed.TestTokens;

/** Why-not, told as the services' checks one after the other; each of these fails alone in the test of the service that knows it. */
@RunningGateway
class ExplanationsTest {
    private static final String USER = TestTokens.user("acme", "recruiter", "recruiter");
    private static final String JOB = "01970000-0000-7000-8000-000000000001";
    private static final String CANDIDATE = "01970000-0000-7000-8000-000000000002";
    private static final String ELIGIBILITY = "/api/v1/jobs/" + JOB + "/export-eligibility";
    private static final String EXPLANATIONS = "/api/v1/candidates/" + CANDIDATE + "/linkedin/explanations";

    private Backends backends;

    @BeforeEach
    void every_check_passes() {
        backends = Backends.fresh();
        integration("export", passed("ENTITLED", "CONNECTED", "COMPANY_ACCESS", "USER_LINKED", "USER_HAS_SEAT"));
        integration("widget", passed("ENTITLED", "USER_LINKED"));
        integration("indicator", passed("ENTITLED", "SETTINGS_COMPLETE"));
        integration("inmail-text", passed("ENTITLED", "CONTRACT_ACCESS"));
        job("export", passed("JOB_ACTIVE", "PROSPECT_STAGE_ON", "USER_ON_HIRING_TEAM"));
        job("indicator", passed("LEFT_PROSPECT_STAGE"));
        candidate("widget", okJson(Contracts.read("http/checks.widget.candidate-service.json")));
        candidate("inmail-text", passed("LINKEDIN_MATCHED"));
    }

    @Test
    void exports_would_land_when_every_check_passes() {
        get(ELIGIBILITY)
                .statusCode(200)
                .body("eligible", equalTo(true))
                .body(
                        "checks.check",
                        contains(
                                "ENTITLED",
                                "CONNECTED",
                                "COMPANY_ACCESS",
                                "USER_LINKED",
                                "USER_HAS_SEAT",
                                "JOB_ACTIVE",
                                "PROSPECT_STAGE_ON",
                                "USER_ON_HIRING_TEAM"))
                .body("unavailable", empty());
    }

    @Test
    void one_check_that_fails_is_told_with_who_can_mend_it_and_how() {
        job("export", okJson(Contracts.read("http/checks.export.job-service.json")));
        get(ELIGIBILITY)
                .body("eligible", equalTo(false))
                .body("checks[5].outcome", equalTo("PASSED"))
                .body("checks[5].reason", nullValue())
                .body("checks[7].check", equalTo("USER_ON_HIRING_TEAM"))
                .body("checks[7].outcome", equalTo("FAILED"))
                .body("checks[7].reason", equalTo("EXPORTER_NOT_ON_HIRING_TEAM"))
                .body("checks[7].mendableBy", equalTo("USER"))
                .body("checks[7].remedy", startsWith("Add the user"));
    }

    @Test
    void what_could_not_be_checked_is_no_yes() {
        integration("export", checks("{\"check\": \"COMPANY_ACCESS\", \"outcome\": \"NOT_CHECKED\"}"));
        get(ELIGIBILITY).body("eligible", equalTo(false)).body("checks[0].outcome", equalTo("NOT_CHECKED"));
    }

    @Test
    void services_are_asked_in_the_callers_name_about_whom_the_caller_named() {
        get(ELIGIBILITY + "?user=recruiter2").statusCode(200);
        var asked = Stream.of(backends.integration, backends.job1, backends.job2)
                .flatMap(service -> service
                        .find(postRequestedFor(urlEqualTo("/internal/checks/export"))
                                .withRequestBody(equalToJson(
                                        "{\"jobId\": \"%s\", \"candidateId\": null, \"user\": \"recruiter2\"}"
                                                .formatted(JOB))))
                        .stream())
                .toList();
        assertEquals(2, asked.size());
        asked.forEach(seen -> assertEquals("Bearer " + USER, seen.getHeader("Authorization")));
        asked.forEach(seen -> assertEquals("mine-1", seen.getHeader("X-Request-Id")));
    }

    @Test
    void while_a_service_is_away_its_checks_are_missing_and_there_is_no_yes() {
        for (var away : away()) {
            integration("export", away);
            get(ELIGIBILITY)
                    .statusCode(200)
                    .body("eligible", nullValue())
                    .body("checks.check", contains("JOB_ACTIVE", "PROSPECT_STAGE_ON", "USER_ON_HIRING_TEAM"))
                    .body("unavailable.part", contains("integration-service"))
                    .body("unavailable.code", contains("SERVICE_UNAVAILABLE"));
        }
    }

    @Test
    void what_a_service_does_not_tell_this_caller_is_missing_and_there_is_no_yes() {
        integration("export", aResponse().withStatus(403).withBody("{\"code\": \"FORBIDDEN\"}"));
        get(ELIGIBILITY)
                .statusCode(200)
                .body("eligible", nullValue())
                .body("checks.size()", equalTo(3))
                .body("unavailable.part", contains("integration-service"))
                .body("unavailable.code", contains("FORBIDDEN"));
    }

    @Test
    void while_job_service_is_away_only_what_is_the_callers_own_is_told() {
        job("export", aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER));
        for (var own : List.of(ELIGIBILITY, ELIGIBILITY + "?user=recruiter")) {
            get(own).statusCode(200)
                    .body("eligible", nullValue())
                    .body("checks.size()", equalTo(5))
                    .body("unavailable.part", contains("job-service"));
        }
        get(ELIGIBILITY + "?user=recruiter2")
                .statusCode(200)
                .body("eligible", nullValue())
                .body("checks", empty())
                .body("unavailable.part", contains("integration-service", "job-service"));
    }

    @Test
    void what_job_service_refuses_is_refused_whatever_the_others_say() {
        refuses(backends.job1, "export", "JOB_NOT_FOUND");
        refuses(backends.job2, "export", "JOB_NOT_FOUND");
        get(ELIGIBILITY).statusCode(404).contentType("application/problem+json").body("code", equalTo("JOB_NOT_FOUND"));
        integration("export", aResponse().withStatus(503));
        get(ELIGIBILITY).statusCode(404);
    }

    @Test
    void what_can_be_no_user_and_no_job_is_refused_here() {
        get(ELIGIBILITY + "?user=%20").statusCode(400).body("code", equalTo("BAD_FILTER"));
        get(ELIGIBILITY + "?user=" + "u".repeat(256)).statusCode(400).body("code", equalTo("BAD_FILTER"));
        get(ELIGIBILITY + "?who=x").statusCode(400).body("code", equalTo("UNKNOWN_PARAMETER"));
        get("/api/v1/jobs/j-1/export-eligibility").statusCode(404);
        assertEquals(0, backends.requests().size());
    }

    @Test
    void each_feature_of_a_candidate_is_explained() {
        get(EXPLANATIONS)
                .statusCode(200)
                .body("features.feature", contains("WIDGET", "INDICATOR", "INMAIL_TEXT"))
                .body("features.available", contains(true, true, true))
                .body("features[0].checks.check", contains("ENTITLED", "USER_LINKED"))
                .body("features[1].checks.check", contains("ENTITLED", "SETTINGS_COMPLETE", "LEFT_PROSPECT_STAGE"))
                .body("features[2].checks.check", contains("ENTITLED", "CONTRACT_ACCESS", "LINKEDIN_MATCHED"))
                .body("unavailable", empty());
    }

    @Test
    void a_check_that_fails_makes_its_feature_alone_unavailable() {
        job("indicator", okJson(Contracts.read("http/checks.indicator.job-service.json")));
        get(EXPLANATIONS)
                .body("features.available", contains(true, false, true))
                .body("features[1].checks[2].reason", equalTo("PROSPECT_ONLY"));
        candidate("inmail-text", okJson(Contracts.read("http/checks.inmail-text.candidate-service.json")));
        get(EXPLANATIONS)
                .body("features.available", contains(true, false, false))
                .body("features[2].checks[2].reason", equalTo("NOT_MATCHED"));
    }

    @Test
    void while_job_service_is_away_the_indicator_alone_is_not_known() {
        job("indicator", aResponse().withStatus(503));
        get(EXPLANATIONS)
                .statusCode(200)
                .body("features.available", contains(equalTo(true), nullValue(), equalTo(true)))
                .body("unavailable.part", contains("job-service"));
    }

    @Test
    void while_candidate_service_is_away_nothing_about_the_candidate_is_told() {
        for (var away : away()) {
            candidate("widget", away);
            candidate("inmail-text", away);
            get(EXPLANATIONS)
                    .statusCode(200)
                    .body("features.available", contains(nullValue(), nullValue(), nullValue()))
                    .body("features[0].checks", empty())
                    .body("features[1].checks.check", contains("ENTITLED", "SETTINGS_COMPLETE"))
                    .body("unavailable.part", contains("integration-service", "candidate-service", "job-service"));
        }
    }

    @Test
    void a_candidate_whom_the_caller_may_not_see_is_not_there() {
        refuses(backends.candidate, "widget", "CANDIDATE_NOT_FOUND");
        refuses(backends.candidate, "inmail-text", "CANDIDATE_NOT_FOUND");
        get(EXPLANATIONS).statusCode(404).body("code", equalTo("CANDIDATE_NOT_FOUND"));
    }

    @Test
    void the_question_about_a_candidate_is_the_golden_one() {
        get(EXPLANATIONS).statusCode(200);
        var golden = equalToJson(Contracts.read("http/checks.candidate.request.json"));
        assertEquals(
                List.of("/internal/checks/inmail-text", "/internal/checks/widget"),
                backends.candidate.find(postRequestedFor(anyUrl()).withRequestBody(golden)).stream()
                        .map(seen -> seen.getUrl())
                        .sorted()
                        .toList());
    }

    private static List<ResponseDefinitionBuilder> away() {
        return List.of(
                aResponse().withStatus(503),
                aResponse().withStatus(500).withBody("{}"),
                okJson("no json"),
                okJson("{}"),
                okJson("{\"checks\": [{}]}"),
                aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER),
                passed("LATE").withFixedDelay(10_000));
    }

    private void refuses(WireMock service, String feature, String code) {
        service.register(post("/internal/checks/" + feature)
                .willReturn(aResponse()
                        .withStatus(404)
                        .withHeader("Content-Type", "application/problem+json")
                        .withBody("{\"status\": 404, \"code\": \"" + code + "\"}")));
    }

    private void integration(String feature, ResponseDefinitionBuilder answer) {
        backends.integration.register(post("/internal/checks/" + feature).willReturn(answer));
    }

    private void candidate(String feature, ResponseDefinitionBuilder answer) {
        backends.candidate.register(post("/internal/checks/" + feature).willReturn(answer));
    }

    private void job(String feature, ResponseDefinitionBuilder answer) {
        backends.job(post("/internal/checks/" + feature).willReturn(answer));
    }

    private static ResponseDefinitionBuilder passed(String... checks) {
        return checks(Stream.of(checks)
                .map("{\"check\": \"%s\", \"outcome\": \"PASSED\", \"added\": \"later\"}"::formatted)
                .collect(Collectors.joining(",")));
    }

    private static ResponseDefinitionBuilder checks(String checks) {
        return okJson("{\"checks\": [" + checks + "]}");
    }

    private static ValidatableResponse get(String target) {
        return given().auth()
                .oauth2(USER)
                .header("X-Request-Id", "mine-1")
                .urlEncodingEnabled(false)
                .get(target)
                .then();
    }
}
