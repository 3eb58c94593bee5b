package dev.prospector.gateway.pool;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.prospector.gateway.Backends;
import dev.prospector.gateway.RunningGateway;
import dev.prospector.testbed.Contracts;
import dev.prospector.testbed.TestTokens;

@RunningGateway
class PoolScreenTest {
    private static final String USER = TestTokens.user("acme", "recruiter", "recruiter");
    private static final String PATH = "/talent-pools/p-1/candidates";
    private static final String PQ7X2 = "urn:li:person:pQ7x2";

    private Backends backends;

    @BeforeEach
    void services() {
        backends = Backends.fresh();
        pool(
                item("c-1", "[\"" + PQ7X2 + "\"]"),
                item("c-2", "[\"urn:li:person:other\"]"),
                item("c-3", "[\"" + PQ7X2 + "\", \"urn:li:person:third\"]"),
                item("c-4", "[]"));
        stubs(okJson(Contracts.read("http/stubs-batch.response.json")));
    }

    private static String item(String id, String persons) {
        return """
                {"id": "%s", "firstName": "Lena", "lastName": "Okafor", "headline": null, "employer": "Nordwind AG",
                 "addedBy": null, "addedAt": "2026-01-02T03:04:05.678901Z", "linkedInPersons": %s, "added": {"later": 1}}
                """.formatted(id, persons);
    }

    private void pool(String... items) {
        backends.candidate.register(
                get(PATH).willReturn(okJson("{\"items\": [" + String.join(",", items) + "], \"nextCursor\": \"on\"}")));
    }

    private void stubs(ResponseDefinitionBuilder answer) {
        backends.sync.register(post("/talent-pools/stubs:batchGet").willReturn(answer));
    }

    private List<LoggedRequest> askedForStubs() {
        return backends.sync.find(postRequestedFor(anyUrl()));
    }

    private static ValidatableResponse page() {
        return given().auth()
                .oauth2(USER)
                .header("X-Request-Id", "mine-1")
                .get("/api/v1" + PATH)
                .then();
    }

    @Test
    void the_pool_shows_each_stub_as_received() {
        page().statusCode(200)
                .contentType("application/json")
                .header("X-Request-Id", "mine-1")
                .body("items.id", equalTo(List.of("c-1", "c-2", "c-3", "c-4")))
                .body("items[0].firstName", equalTo("Lena"))
                .body("items[0].employer", equalTo("Nordwind AG"))
                .body("items[0].addedBy", nullValue())
                .body("items[0].addedAt", equalTo("2026-01-02T03:04:05.678901Z"))
                .body("items[0].linkedInPersons", equalTo(List.of(PQ7X2)))
                .body("items[0].stubs[0].id", equalTo("urn:li:mailStub:ms-1"))
                .body("items[0].stubs[0].emailAddress", equalTo("lena.okafor@example.org"))
                .body("items[0].stubs[0].phoneNumbers", equalTo(List.of("+49 40 1234567")))
                .body("items[0].stubs[0].seat.name", equalTo("Rita Recruiter"))
                .body("items[0].stubs[0].user.id", equalTo("recruiter"))
                .body("items[1].stubs", empty())
                .body("items[2].stubs.id", equalTo(List.of("urn:li:mailStub:ms-1")))
                .body("items[3].stubs", empty())
                .body("nextCursor", equalTo("on"))
                .header("Link", equalTo("<?cursor=on>; rel=\"next\""))
                .body("freshness.targetSeconds", equalTo(7200))
                .body("freshness.state", equalTo("WAITING"))
                .body("unavailable", empty());
        stubs(okJson("{\"stubs\": [], \"freshness\": null}"));
        page().statusCode(200).body("freshness", nullValue()).body("items[0].stubs", empty());
    }

    @Test
    void what_candidate_service_tells_besides_stays_in_its_place() {
        page().body("items[0].added.later", equalTo(1)).body("items[0]", not(hasKey("more")));
    }

    @Test
    void stubs_are_asked_for_once_in_the_callers_name_and_trace() throws Exception {
        pool(item("c-1", "[\"" + PQ7X2 + "\"]"), item("c-2", "[\"urn:li:person:other\", \"" + PQ7X2 + "\"]"));
        page().statusCode(200);
        var seen = askedForStubs().get(0);
        var json = new ObjectMapper();
        assertEquals(1, askedForStubs().size());
        assertEquals(
                json.readTree(Contracts.read("http/stubs-batch.request.json")), json.readTree(seen.getBodyAsString()));
        assertEquals("Bearer " + USER, seen.getHeader("Authorization"));
        assertEquals("mine-1", seen.getHeader("X-Request-Id"));
        assertEquals("application/json", seen.getHeader("Content-Type"));
        assertEquals(
                1,
                backends.requests().stream()
                        .map(each -> each.getHeader("traceparent").split("-")[1])
                        .distinct()
                        .count());
    }

    @Test
    void of_a_pool_without_members_of_linkedin_nobody_is_asked() {
        pool(item("c-1", "[]"));
        page().statusCode(200).body("items[0].stubs", empty()).body("unavailable", empty());
        pool(item("c-1", "null"));
        page().statusCode(200)
                .body("items[0].linkedInPersons", nullValue())
                .body("items[0].stubs", nullValue())
                .body("unavailable", empty());
        pool();
        page().statusCode(200).body("items", empty());
        assertEquals(List.of(), askedForStubs());
    }

    @Test
    void many_members_are_asked_for_by_200() {
        pool(IntStream.range(0, 225)
                .mapToObj(number ->
                        item("c-" + number, "[\"urn:li:person:a%1$d\", \"urn:li:person:b%1$d\"]".formatted(number)))
                .toArray(String[]::new));
        page().statusCode(200).body("items.size()", equalTo(225));
        assertEquals(
                List.of(50, 200, 200),
                askedForStubs().stream()
                        .map(seen -> seen.getBodyAsString().split(",").length)
                        .sorted()
                        .toList());
    }

    @Test
    void without_sync_service_the_pool_has_no_stubs_but_is_there() {
        stubsAreMissing("SERVICE_UNAVAILABLE", aResponse().withStatus(503));
        stubsAreMissing("FORBIDDEN", aResponse().withStatus(403).withBody("{\"code\": \"FORBIDDEN\"}"));
        stubsAreMissing("SERVICE_FAILED", aResponse().withStatus(500).withBody("{}"));
        stubsAreMissing("SERVICE_FAILED", aResponse().withStatus(200).withBody("no json"));
        stubsAreMissing("SERVICE_FAILED", okJson("{}"));
        stubsAreMissing("SERVICE_FAILED", aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER));
    }

    @Test
    void a_sync_service_that_hangs_is_cut_off_and_the_pool_is_there() {
        stubsAreMissing(
                "SERVICE_TIMEOUT",
                okJson(Contracts.read("http/stubs-batch.response.json")).withFixedDelay(6_000));
    }

    private void stubsAreMissing(String code, ResponseDefinitionBuilder away) {
        stubs(away);
        page().statusCode(200)
                .time(lessThan(5_000L))
                .body("items.id", equalTo(List.of("c-1", "c-2", "c-3", "c-4")))
                .body("items.stubs", everyItem(nullValue()))
                .body("items[0].linkedInPersons", equalTo(List.of(PQ7X2)))
                .body("freshness", nullValue())
                .body("unavailable", equalTo(List.of(Map.of("part", "stubs", "code", code))));
    }

    @Test
    void what_candidate_service_refuses_is_refused_in_its_words() {
        var problem = "{\"status\":404,\"title\":\"Not Found\",\"code\":\"TALENT_POOL_NOT_FOUND\",\"odd\":1}";
        backends.candidate.register(get(PATH)
                .willReturn(aResponse()
                        .withStatus(404)
                        .withHeader("Content-Type", "application/problem+json")
                        .withBody(problem)));
        page().statusCode(404).contentType("application/problem+json").body(equalTo(problem));
        assertEquals(List.of(), askedForStubs());
    }

    @Test
    void without_candidate_service_there_is_no_list() {
        for (var odd : List.of("no json", "{}", "{\"items\": null}")) {
            backends.candidate.register(get(PATH).willReturn(okJson(odd)));
            page().statusCode(502).body("code", equalTo("SERVICE_FAILED"));
        }
        assertEquals(List.of(), askedForStubs());
    }

    @Test
    void the_query_is_handed_on_as_it_came_and_unknown_parameters_are_refused() {
        backends.candidate.register(get(PATH + "?cursor=a%2Bb&limit=1")
                .willReturn(okJson("{\"items\": [" + item("c-9", "null") + "], \"nextCursor\": null}")));
        given().auth()
                .oauth2(USER)
                .urlEncodingEnabled(false)
                .get("/api/v1" + PATH + "?cursor=a%2Bb&limit=1")
                .then()
                .statusCode(200)
                .body("items.id", equalTo(List.of("c-9")))
                .body("nextCursor", nullValue())
                .header("Link", nullValue());
        given().auth()
                .oauth2(USER)
                .get("/api/v1" + PATH + "?sort=name")
                .then()
                .statusCode(400)
                .body("code", equalTo("UNKNOWN_PARAMETER"));
    }
}
