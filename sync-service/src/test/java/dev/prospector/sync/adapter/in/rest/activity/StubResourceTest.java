package dev.prospector.sync.adapter.in.rest.activity;

import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static dev.prospector.sync.Neighbours.Call.CREDITS;
import static dev.prospector.sync.Neighbours.Call.FRESHNESS;
import static dev.prospector.sync.Neighbours.Call.PEOPLE;
import static dev.prospector.sync.Neighbours.Call.USERS;
import static dev.prospector.sync.domain.activity.ActivitySamples.PERSON;
import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.quarkus.arc.All;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.smallrye.faulttolerance.api.CircuitBreakerMaintenance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.prospector.kit.data.event.EventConsumption;
import dev.prospector.kit.data.event.TopicHandler;
import dev.prospector.kit.data.sql.InfraSql;
import dev.prospector.kit.data.sql.Tenants;
import dev.prospector.kit.http.page.Cursor;
import dev.prospector.sync.LinkedInActivity;
import dev.prospector.sync.LinkedInActivity.Told;
import dev.prospector.sync.Neighbours;
import dev.prospector.testbed.Contracts;
import dev.prospector.testbed.TestTenants;
import dev.prospector.testbed.TestTokens;

/** Stub profiles as front ends and the gateway get them. */
@QuarkusTest
class StubResourceTest {

    private static final AtomicInteger OFFSETS = new AtomicInteger(5_000_000);
    private static final String BATCH = "/talent-pools/stubs:batchGet";
    private static final String OTHER = "urn:li:person:other";

    private final String tenant = TestTenants.fresh();
    private final String candidate = "c-of-" + tenant;
    private final String stubs = "/candidates/" + candidate + "/linkedin/stubs";
    private final Neighbours neighbours = Neighbours.of(tenant);

    @Inject
    LinkedInActivity linkedIn;

    @Inject
    EventConsumption consumption;

    @Inject
    @All
    List<TopicHandler<?>> handlers;

    @Inject
    Tenants tenants;

    @Inject
    InfraSql sql;

    @Inject
    CircuitBreakerMaintenance breakers;

    @BeforeEach
    void two_who_have_shared_their_profiles() {
        breakers.resetAll();
        neighbours.isMatched(candidate, "MATCHED", PERSON);
        neighbours.areCandidates(Map.of(PERSON, candidate, OTHER, "c-2"));
        take(
                linkedIn.stub(tenant, stub(1), Map.of()),
                linkedIn.stub(tenant, stub(2), Map.of("createdAt", "2026-01-05T00:00:00Z", "seat", "urn:li:seat:2")),
                linkedIn.stub(tenant, stub(3), Map.of("createdAt", "2026-01-04T00:00:00Z", "person", OTHER)));
    }

    @Test
    void a_candidates_stubs_are_shown_as_received_and_the_audit_says_so_without_them() {
        list().statusCode(200)
                .body("items.id", contains(stub(2), stub(1)))
                .body("items[1].person", equalTo(PERSON))
                .body("items[1].contract", equalTo("urn:li:contract:9001"))
                .body("items[1].firstName", equalTo("Lena"))
                .body("items[1].lastName", equalTo("Okafor"))
                .body("items[1].emailAddress", equalTo("lena.okafor@example.org"))
                .body("items[1].phoneNumbers", contains("+49 40 1234567"))
                .body("items[1].profileUrl", equalTo("https://www.linkedin.com/in/sample"))
                .body("items[1].at", equalTo("2026-01-03T00:00:00Z"))
                .body("items[1].seat.id", equalTo("urn:li:seat:600123"))
                .body("items.withheld", everyItem(nullValue()))
                .body("nextCursor", nullValue());
        assertEquals(
                List.of(
                        "recruiter LINKEDIN_STUB_READ linkedin-stub " + stub(2) + " " + candidate + " nullnull",
                        "recruiter LINKEDIN_STUB_READ linkedin-stub " + stub(1) + " " + candidate + " nullnull"),
                audited());
    }

    @Test
    void many_members_stubs_are_shown_at_once_and_nothing_is_kept_of_the_answer() {
        for (int time = 0; time < 2; time++) {
            user("reader", "read-only")
                    .header("Idempotency-Key", "k-1")
                    .body(Map.of("persons", List.of(PERSON, OTHER, PERSON, "urn:li:person:none")))
                    .post(BATCH)
                    .then()
                    .statusCode(200)
                    .header("Idempotent-Replayed", nullValue())
                    .body("stubs.id", contains(stub(2), stub(3), stub(1)))
                    .body("stubs.person", contains(PERSON, OTHER, PERSON))
                    .body("stubs.emailAddress", everyItem(equalTo("lena.okafor@example.org")));
        }
        var once = List.of(
                "reader LINKEDIN_STUB_READ linkedin-stub " + stub(2) + " " + candidate + " nullnull",
                "reader LINKEDIN_STUB_READ linkedin-stub " + stub(3) + " c-2 nullnull",
                "reader LINKEDIN_STUB_READ linkedin-stub " + stub(1) + " " + candidate + " nullnull");
        assertEquals(Stream.of(once, once).flatMap(List::stream).toList(), audited());
        assertEquals(List.of(), keptAnswers());
    }

    /** Deleted, or taken for somebody else: whoever kept the URN is shown nothing. */
    @Test
    void who_is_no_candidate_any_more_is_not_shown() {
        neighbours.areCandidates(Map.of(OTHER, "c-2"));
        batch(PERSON, OTHER).statusCode(200).body("stubs.id", contains(stub(3)));
        neighbours.areCandidates(Map.of());
        batch(PERSON, OTHER).statusCode(200).body("stubs", empty());
        assertEquals(1, audited().size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{}", "{\"people\": [null]}", "{\"people\": [{\"person\": \"urn:li:person:pQ7x2\"}]}", "no json"
            })
    void while_it_is_unknown_who_they_are_nothing_is_shown(String odd) {
        neighbours.answer(PEOPLE, okJson(odd));
        batch(PERSON).statusCode(503).body("code", equalTo("CANDIDATES_UNAVAILABLE"));
        neighbours.answer(PEOPLE, status(503).withHeader("Retry-After", "7"));
        batch(PERSON).statusCode(503).header("Retry-After", "7");
        assertEquals(List.of(), audited());
    }

    @Test
    void who_they_are_is_asked_once_and_not_of_what_can_be_no_member() throws IOException {
        batch(PERSON, "urn:li:person:unknown", "urn:li:x", PERSON)
                .statusCode(200)
                .body("stubs.id", contains(stub(2), stub(1)));
        var json = new ObjectMapper();
        assertEquals(
                List.of(json.readTree(Contracts.read("http/people-by-person.request.json"))),
                neighbours.heard(PEOPLE).stream()
                        .map(StubResourceTest::question)
                        .toList());
        neighbours.answer(PEOPLE, okJson(Contracts.read("http/people-by-person.response.json")));
        batch(PERSON, OTHER).body("stubs.id", contains(stub(2), stub(1)));
        batch("urn:li:x").statusCode(200).body("stubs", empty());
        assertEquals(2, neighbours.heard(PEOPLE).size());
    }

    private static JsonNode question(LoggedRequest asked) {
        try {
            return new ObjectMapper().readTree(asked.getBody());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A profile without e-mail, and one that was sealed for another stub. */
    @Test
    void what_was_not_shared_is_null_and_what_cannot_be_read_is_named() {
        take(linkedIn.stub(tenant, stub(4), sealedOf(stub(1), "2026-01-06T00:00:00Z")));
        list().statusCode(200)
                .body("items.id", contains(stub(4), stub(2), stub(1)))
                .body("items.withheld", contains("UNAVAILABLE", null, null))
                .body("items[0].firstName", nullValue())
                .body("items[0].lastName", nullValue())
                .body("items[0].emailAddress", nullValue())
                .body("items[0].phoneNumbers", empty())
                .body("items[0].profileUrl", nullValue())
                .body("items[0].seat.id", equalTo("urn:li:seat:600123"));
        batch(PERSON).statusCode(200).body("stubs.withheld", contains("UNAVAILABLE", null, null));
        assertTrue(audited().stream().noneMatch(entry -> entry.contains(stub(4))));
    }

    private Map<String, ?> sealedOf(String stub, String at) {
        var profile = JsonPath.from(
                        new String(linkedIn.stub(tenant, stub, Map.of()).payload(), UTF_8))
                .getString("profile");
        return Map.of("profile", profile, "createdAt", at);
    }

    @Test
    void it_is_told_with_whom_and_while_that_cannot_be_known_the_rest_is_shown() {
        take(linkedIn.inMail(tenant, "urn:li:conversationEvent:ce-1", Map.of()));
        neighbours.answer(CREDITS, okJson(Contracts.read("http/attributions.response.json")));
        neighbours.answer(USERS, okJson(Contracts.read("http/users-batch.response.json")));
        list().body("items[1].seat.name", equalTo("Rita Recruiter"))
                .body("items[1].user.id", equalTo("recruiter"))
                .body("items[1].user.name", equalTo("Rita Recruiter"))
                .body("items[0].user", nullValue());
        neighbours.answer(USERS, status(503));
        batch(PERSON)
                .body("stubs[1].user.id", equalTo("recruiter"))
                .body("stubs[1].user.name", nullValue())
                .body("stubs[1].firstName", equalTo("Lena"));
        neighbours.answer(CREDITS, status(503));
        batch(PERSON)
                .statusCode(200)
                .body("stubs.user", everyItem(nullValue()))
                .body("stubs.seat.name", everyItem(nullValue()))
                .body("stubs.firstName", everyItem(equalTo("Lena")));
    }

    @Test
    void the_golden_question_has_the_golden_answer() throws IOException {
        take(linkedIn.inMail(tenant, "urn:li:conversationEvent:ce-1", Map.of()));
        neighbours.answer(CREDITS, okJson(Contracts.read("http/attributions.response.json")));
        neighbours.answer(USERS, okJson(Contracts.read("http/users-batch.response.json")));
        neighbours.answer(FRESHNESS, okJson(Contracts.read("http/freshness.response.json")));
        var told = user("recruiter", "recruiter")
                .body(Contracts.read("http/stubs-batch.request.json"))
                .post(BATCH)
                .then()
                .statusCode(200)
                .body("stubs.id", contains(stub(2), stub(3), stub(1)))
                .extract()
                .asString();
        var json = new ObjectMapper();
        var golden = json.readTree(Contracts.read("http/stubs-batch.response.json"));
        assertEquals(golden.at("/stubs/0"), json.readTree(told).at("/stubs/2"));
        assertEquals(golden.at("/freshness"), json.readTree(told).at("/freshness"));
    }

    @Test
    void whose_candidate_it_is_is_asked_with_the_callers_own_token() {
        list().statusCode(200);
        var token = neighbours.heardOfMatch(candidate).get(0).getHeader("Authorization");
        var claims = new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), UTF_8);
        assertEquals(tenant, JsonPath.from(claims).getString("tenant"));
        assertEquals("recruiter", JsonPath.from(claims).getString("sub"));
    }

    @Test
    void whom_the_caller_may_not_see_is_not_there_and_while_that_is_unknown_nothing_is_shown() {
        neighbours.hides(candidate);
        list().statusCode(404).body("code", equalTo("CANDIDATE_NOT_FOUND"));
        neighbours.answerMatch(candidate, status(503).withHeader("Retry-After", "7"));
        list().statusCode(503).body("code", equalTo("CANDIDATES_UNAVAILABLE")).header("Retry-After", "7");
        neighbours.isMatched(candidate, "SUGGESTED", null);
        list().statusCode(200).body("items", empty());
        assertEquals(List.of(), audited());
    }

    @Test
    void another_tenant_has_none_of_it() {
        var other = TestTenants.fresh();
        Neighbours.of(other).areCandidates(Map.of(PERSON, candidate, OTHER, "c-2"));
        given().auth()
                .oauth2(TestTokens.user(other, "recruiter", "recruiter"))
                .urlEncodingEnabled(false)
                .contentType("application/json")
                .body(Map.of("persons", List.of(PERSON, OTHER)))
                .post(BATCH)
                .then()
                .statusCode(200)
                .body("stubs", empty());
    }

    @Test
    void pages_go_on_where_they_ended() {
        String next = list("?limit=1")
                .statusCode(200)
                .header("Link", containsString("rel=\"next\""))
                .body("items.id", contains(stub(2)))
                .extract()
                .path("nextCursor");
        list("?limit=1&cursor=" + next).body("items.id", contains(stub(1))).body("nextCursor", nullValue());
        for (var cursor : List.of(
                "x",
                Cursor.encode("now", "a", "b"),
                Cursor.encode(Instant.MAX.toString(), "a", "b"),
                Cursor.encode("2026-01-02T00:00:00Z", "r-1"))) {
            list("?cursor=" + cursor).statusCode(400).body("code", equalTo("BAD_CURSOR"));
        }
        list("?limit=0").statusCode(400).body("code", equalTo("BAD_LIMIT"));
        list("?q=x").statusCode(400).body("code", equalTo("UNKNOWN_PARAMETER"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "pQ7x2", "urn:li:", "urn:li:person:ü", " urn:li:person:p"})
    void what_names_no_member_is_refused_with_its_place(String text) {
        batch(PERSON, text)
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/persons/1"))
                .body("errors[0].code", equalTo("MALFORMED"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | 422 | /persons",
                "{\"persons\": []} | 422 | /persons",
                "{\"persons\": [null]} | 422 | /persons",
                "{\"persons\": [\"urn:li:person:p\"], \"all\": true} | 400 | ",
                "[] | 400 | "
            })
    void what_is_no_question_is_refused(String body, int status, String pointer) {
        var answer =
                user("recruiter", "recruiter").body(body).post(BATCH).then().statusCode(status);
        if (pointer != null) {
            answer.body("errors[0].pointer", containsString(pointer));
        }
    }

    @Test
    void two_hundred_are_asked_for_at_once_and_no_more() {
        var most = IntStream.range(0, 200).mapToObj(number -> "urn:li:person:p" + number);
        batch(most.toArray(String[]::new)).statusCode(200).body("stubs", empty());
        batch(Collections.nCopies(201, PERSON).toArray(String[]::new))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/persons"));
    }

    private static String stub(int number) {
        return "urn:li:mailStub:ms-" + number;
    }

    private void take(Told... told) {
        var handler = handlers.stream()
                .filter(each -> each.topic().equals(told[0].topic()))
                .findFirst()
                .orElseThrow();
        consumption.consume(
                Arrays.stream(told)
                        .map(each -> each.at(OFFSETS.incrementAndGet()))
                        .toList(),
                handler);
    }

    private RequestSpecification user(String id, String role) {
        return given().auth()
                .oauth2(TestTokens.user(tenant, id, role))
                .urlEncodingEnabled(false)
                .contentType("application/json");
    }

    private ValidatableResponse list() {
        return list("");
    }

    private ValidatableResponse list(String query) {
        return user("recruiter", "recruiter").get(stubs + query).then();
    }

    private ValidatableResponse batch(String... persons) {
        return user("recruiter", "recruiter")
                .body(Map.of("persons", List.of(persons)))
                .post(BATCH)
                .then();
    }

    private List<String> audited() {
        return rows("select concat_ws(' ', actor, action, record_type, record_id, coalesce(person, 'null'),"
                + " concat(coalesce(before_state, 'null'), coalesce(after_state, 'null'))) as text"
                + " from audit_events where tenant = :mine order by id");
    }

    private List<String> keptAnswers() {
        return rows("select body as text from idempotent_answers where tenant = :mine");
    }

    private List<String> rows(String query) {
        return tenants.in(tenant, () -> sql.query(query, Map.of("mine", tenant), row -> row.getString("text")));
    }
}
