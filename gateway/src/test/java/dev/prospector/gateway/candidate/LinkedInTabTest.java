package dev.prospector.gateway.candidate;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static io.restassured.RestAssured.given;
import static java.util.stream.Collectors.joining;
import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.prospector.gateway.Backends;
import dev.prospector.gateway.RunningGateway;
import dev.prospector.testbed.Contracts;
import dev.prospector.testbed.TestTokens;

/** The LinkedIn tab of a candidate's page: what each part looks like when it is missing, and what of it decides. */
@RunningGateway
class LinkedInTabTest {
    private static final String USER = TestTokens.user("acme", "recruiter", "recruiter");
    private static final String ID = "01970000-0000-7000-8000-000000000002";
    private static final String TAB = "/candidates/" + ID + "/linkedin";
    private static final String MATCH = TAB + "/match";
    private static final String WIDGET = "/internal/candidates/" + ID + "/widget";
    private static final String IN_MAILS = TAB + "/inmails";
    private static final String NOTES = TAB + "/notes";
    private static final String STUBS = TAB + "/stubs";
    private static final int LATE = 6_000;
    private static final long IN_TIME = 5_000;

    private Backends backends;

    @BeforeEach
    void services() {
        backends = Backends.fresh();
        match(okJson("{\"state\": \"MATCHED\", \"by\": \"EXPORT\", \"added\": {\"later\": 1}}"));
        answers(WIDGET, okJson(Contracts.read("http/widget.parameters.json")));
        answers(
                IN_MAILS,
                okJson(
                        "{\"items\": [{\"text\": {\"body\": \"Hello\"}}], \"nextCursor\": \"on\", \"freshness\": null}"));
        answers(NOTES, okJson("{\"items\": [{\"text\": \"Sings.\"}], \"nextCursor\": null}"));
        answers(STUBS, okJson("{\"items\": [{\"firstName\": \"Lena\"}], \"nextCursor\": null}"));
        Stream.of("widget", "indicator", "inmail-text").forEach(feature -> checks(feature, okJson("{\"checks\": []}")));
    }

    private void match(ResponseDefinitionBuilder answer) {
        backends.candidate.register(get(MATCH).willReturn(answer));
    }

    private void answers(String path, ResponseDefinitionBuilder answer) {
        var service = path.equals(WIDGET) ? backends.integration : backends.sync;
        service.register(get(path).willReturn(answer));
    }

    private void checks(String feature, ResponseDefinitionBuilder answer) {
        var asked = post("/internal/checks/" + feature).willReturn(answer);
        backends.candidate.register(asked);
        backends.integration.register(asked);
        backends.job(asked);
    }

    private static ValidatableResponse tab() {
        return tab(USER);
    }

    private static ValidatableResponse tab(String token) {
        return given().auth()
                .oauth2(token)
                .header("X-Request-Id", "mine-1")
                .get("/api/v1" + TAB)
                .then();
    }

    @Test
    void the_tab_shows_every_part_as_its_service_tells_it() {
        tab().statusCode(200)
                .contentType("application/json")
                .header("Cache-Control", "no-store")
                .body("$", aMapWithSize(7))
                .body("match.state", equalTo("MATCHED"))
                .body("match.added.later", equalTo(1))
                .body("widget.parameters.candidateId", equalTo(ID))
                .body("widget.parameters.unlink.confirm", equalTo(true))
                .body("widget.absent", nullValue())
                .body("inMails.items[0].text.body", equalTo("Hello"))
                .body("inMails.nextCursor", equalTo("on"))
                .body("inMails", aMapWithSize(3))
                .body("notes.items[0].text", equalTo("Sings."))
                .body("stubs.items[0].firstName", equalTo("Lena"))
                .body("explanations.features.feature", contains("WIDGET", "INDICATOR", "INMAIL_TEXT"))
                .body("explanations.unavailable", empty())
                .body("unavailable", empty());
    }

    @Test
    void each_part_is_asked_for_once_in_the_callers_name() {
        tab().statusCode(200);
        var asked = backends.requests().stream().map(seen -> seen.getUrl()).toList();
        for (var part : List.of(MATCH, WIDGET, IN_MAILS, NOTES, STUBS)) {
            assertEquals(1, asked.stream().filter(part::equals).count(), part);
        }
        assertEquals(11, asked.size(), "and six checks: " + asked);
        backends.requests().forEach(seen -> assertEquals("Bearer " + USER, seen.getHeader("Authorization")));
        backends.requests().forEach(seen -> assertEquals("mine-1", seen.getHeader("X-Request-Id")));
    }

    @Test
    void why_there_is_no_widget_is_no_missing_part() {
        answers(WIDGET, okJson(Contracts.read("http/widget.absent.json")));
        tab().statusCode(200)
                .body("widget.parameters", nullValue())
                .body("widget.absent", equalTo("CANDIDATE_NOT_YET_AT_LINKEDIN"))
                .body("unavailable", empty());
    }

    @ParameterizedTest
    @CsvSource({
        "widget, 403, FORBIDDEN",
        "inMails, 503, DATABASE_UNAVAILABLE",
        "inMails, 404, CANDIDATE_NOT_FOUND",
        "notes, 403, FORBIDDEN",
        "notes, 503, CANDIDATES_UNAVAILABLE",
        "stubs, 403, FORBIDDEN",
        "stubs, 500, INTERNAL_ERROR"
    })
    void a_part_that_is_refused_is_null_and_named_with_the_reason(String part, int status, String code) {
        answers(path(part), aResponse().withStatus(status).withBody("{\"code\": \"" + code + "\"}"));
        isMissing(part, code);
    }

    @ParameterizedTest
    @CsvSource({"widget", "inMails", "notes", "stubs"})
    void a_part_that_cannot_be_had_is_null_and_named_with_the_reason(String part) {
        answers(path(part), aResponse().withStatus(503));
        isMissing(part, "SERVICE_UNAVAILABLE");
        answers(path(part), okJson("no json"));
        isMissing(part, "SERVICE_FAILED");
        answers(path(part), aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER));
        isMissing(part, "SERVICE_FAILED");
    }

    private static void isMissing(String part, String code) {
        tab().statusCode(200)
                .body("match.state", equalTo("MATCHED"))
                .body(part, nullValue())
                .body("explanations.features.size()", equalTo(3))
                .body("unavailable", equalTo(List.of(Map.of("part", part, "code", code))));
    }

    private static String path(String part) {
        return Map.of("widget", WIDGET, "inMails", IN_MAILS, "notes", NOTES, "stubs", STUBS)
                .get(part);
    }

    @Test
    void services_that_hang_are_cut_off_together_and_the_rest_is_answered() {
        var late = okJson("{}").withFixedDelay(LATE);
        Stream.of(WIDGET, IN_MAILS, NOTES, STUBS).forEach(part -> answers(part, late));
        checks("indicator", okJson("{\"checks\": []}").withFixedDelay(LATE));
        tab().statusCode(200)
                .time(lessThan(IN_TIME))
                .body("match.state", equalTo("MATCHED"))
                .body("unavailable.part", contains("widget", "inMails", "notes", "stubs"))
                .body("unavailable.code", everyItem(equalTo("SERVICE_TIMEOUT")))
                .body("explanations.features.available", contains(equalTo(true), nullValue(), equalTo(true)))
                .body("explanations.unavailable.part", contains("integration-service", "job-service"));
    }

    @Test
    void explanations_are_missing_where_who_may_ask_refuses_them() {
        backends.candidate.register(post("/internal/checks/inmail-text")
                .willReturn(aResponse().withStatus(503).withBody("{\"code\": \"RELATIONS_UNAVAILABLE\"}")));
        tab().statusCode(200)
                .body("explanations.features[2].available", nullValue())
                .body("unavailable", empty());
        backends.candidate.register(post("/internal/checks/inmail-text")
                .willReturn(aResponse().withStatus(403).withBody("{\"code\": \"FORBIDDEN\"}")));
        tab().statusCode(200)
                .body("explanations", nullValue())
                .body("inMails.nextCursor", equalTo("on"))
                .body("unavailable", equalTo(List.of(Map.of("part", "explanations", "code", "FORBIDDEN"))));
    }

    @Test
    void who_may_not_see_the_candidate_sees_no_tab_whatever_the_others_say() {
        for (var status : List.of(403, 404, 503)) {
            var problem = "{\"status\":" + status + ",\"code\":\"CANDIDATE_NOT_FOUND\",\"odd\":1}";
            match(aResponse()
                    .withStatus(status)
                    .withHeader("Content-Type", "application/problem+json")
                    .withHeader("Retry-After", "7")
                    .withBody(problem));
            tab().statusCode(status)
                    .contentType("application/problem+json")
                    .header("Retry-After", "7")
                    .body(equalTo(problem));
        }
    }

    @Test
    void without_candidate_service_there_is_no_tab() {
        match(okJson("{}").withFixedDelay(LATE));
        tab().statusCode(504).time(lessThan(IN_TIME)).body("code", equalTo("SERVICE_TIMEOUT"));
        match(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER));
        tab().statusCode(503).body("code", equalTo("SERVICE_UNAVAILABLE"));
    }

    /** Each service judges by the token: another tenant's user is another one there too. */
    @Test
    void another_tenants_user_is_asked_for_as_such() {
        var stranger = TestTokens.user("globex", "globex-recruiter", "recruiter");
        tab(stranger).statusCode(200);
        assertEquals(
                List.of("Bearer " + stranger),
                backends.requests().stream()
                        .map(seen -> seen.getHeader("Authorization"))
                        .distinct()
                        .toList());
    }

    /** 50 InMails of the longest texts there are at LinkedIn, and more: about 2 MB. */
    @Test
    void long_texts_are_handed_on_whole() {
        var item = "{\"text\": {\"subject\": \"s\", \"body\": \"" + "ü".repeat(20_000) + "\"}}";
        var items = IntStream.range(0, 50).mapToObj(i -> item).collect(joining(","));
        answers(IN_MAILS, okJson("{\"items\": [" + items + "], \"nextCursor\": null}"));
        tab().statusCode(200)
                .body("inMails.items.size()", equalTo(50))
                .body("inMails.items[49].text.body.length()", equalTo(20_000));
    }

    @Test
    void an_id_that_is_none_reaches_no_other_path() {
        given().auth()
                .oauth2(USER)
                .urlEncodingEnabled(false)
                .get("/api/v1/candidates/..%2f..%2fjobs/linkedin")
                .then()
                .statusCode(404);
        assertEquals(
                List.of(),
                backends.requests().stream()
                        .map(seen -> seen.getUrl())
                        .filter(url -> url.startsWith("/internal/jobs") || url.startsWith("/jobs"))
                        .toList());
    }

    @Test
    void unknown_parameters_and_strangers_are_refused() {
        given().auth()
                .oauth2(USER)
                .get("/api/v1" + TAB + "?cursor=on")
                .then()
                .statusCode(400)
                .body("code", equalTo("UNKNOWN_PARAMETER"));
        given().get("/api/v1" + TAB).then().statusCode(401);
        assertEquals(0, backends.requests().size());
    }
}
