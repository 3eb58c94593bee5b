package dev.prospector.sync.adapter.in.rest.activity;

import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static dev.prospector.sync.Neighbours.Call.CREDITS;
import static dev.prospector.sync.Neighbours.Call.USERS;
import static dev.prospector.sync.domain.activity.ActivitySamples.PERSON;
import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import io.quarkus.arc.All;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.smallrye.faulttolerance.api.CircuitBreakerMaintenance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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

/** The LinkedIn tab's InMails and notes as front ends get them. The golden owner is {@code recruiter}. */
@QuarkusTest
class ActivityResourceTest {

    private static final AtomicInteger OFFSETS = new AtomicInteger(4_000_000);
    private static final String OWNER = "recruiter";
    private static final int MANY = 100;

    private final String tenant = TestTenants.fresh();
    private final String candidate = "c-of-" + tenant;
    private final String inMails = "/candidates/" + candidate + "/linkedin/inmails";
    private final String notes = "/candidates/" + candidate + "/linkedin/notes";
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

    private record Audited(String actor, String action, String type, String id, String person, String all) {}

    @BeforeEach
    void a_conversation_that_was_answered_and_shared() {
        breakers.resetAll();
        neighbours.isMatched(candidate, "MATCHED", PERSON);
        neighbours.answerViewer(OWNER, okJson(Contracts.read("http/viewers.response.json")));
        neighbours.answerViewer("colleague", reader(true));
        take(
                linkedIn.inMail(tenant, event(1), Map.of()),
                linkedIn.inMail(
                        tenant,
                        event(2),
                        Map.of("direction", "RECEIVED", "type", "INMAIL_ACCEPTED", "at", "2026-01-02T00:10:00Z")));
        take(linkedIn.stub(tenant, "urn:li:mailStub:ms-1", Map.of()));
        take(
                linkedIn.note(tenant, note(1), "Open to Munich.", Map.of()),
                linkedIn.note(tenant, note(2), "Call in May.", Map.of("createdAt", "2026-01-02T01:00:00Z")),
                linkedIn.goneNote(tenant, note(3), Map.of()));
    }

    private static ResponseDefinitionBuilder reader(boolean connected) {
        return okJson("{\"connected\": " + connected + ", \"contracts\": [\"urn:li:contract:9001\"], \"tenures\": []}");
    }

    @Test
    void the_owner_reads_the_texts_and_the_audit_says_so_without_them() {
        ask(OWNER, inMails)
                .statusCode(200)
                .body("items.id", contains(event(2), event(1)))
                .body("items.direction", contains("RECEIVED", "SENT"))
                .body("items.type", contains("INMAIL_ACCEPTED", "INMAIL"))
                .body("items.own", contains(true, true))
                .body("items.withheld", everyItem(nullValue()))
                .body("items[1].at", equalTo("2026-01-02T00:00:00Z"))
                .body("items[1].seat.id", equalTo("urn:li:seat:600123"))
                .body("items[1].text.subject", equalTo("Data engineering in Munich"))
                .body("nextCursor", nullValue());
        var audited = audited();
        assertEquals(
                List.of(event(2), event(1)), audited.stream().map(Audited::id).toList());
        audited.forEach(entry ->
                assertEquals(new Audited(OWNER, "INMAIL_READ", "inmail", entry.id(), candidate, entry.all()), entry));
        assertFalse(audited.toString().contains("Munich"));
    }

    @Test
    void a_colleague_sees_that_it_happened_and_never_what() {
        var body = ask("colleague", inMails)
                .statusCode(200)
                .body("items.withheld", contains("NOT_OWNER", "NOT_OWNER"))
                .body("items.text", everyItem(nullValue()))
                .body("items.own", contains(false, false))
                .extract()
                .asString();
        assertFalse(body.contains("Munich"));
        ask("ada", inMails, "admin").body("items.withheld", everyItem(equalTo("UNAVAILABLE")));
        assertEquals(List.of(), audited());
    }

    /** The owner's InMails are there for whoever sees the candidate, and their texts for no role but for the owner, whatever theirs. */
    @ParameterizedTest
    @ValueSource(strings = {"recruiter", "hiring-manager", "interviewer", "admin", "read-only"})
    void no_role_opens_a_text_and_none_closes_ones_own(String role) {
        ask("colleague", inMails, role)
                .statusCode(200)
                .body("items.id", contains(event(2), event(1)))
                .body("items.withheld", everyItem(equalTo("NOT_OWNER")))
                .body("items.text", everyItem(nullValue()));
        assertEquals(List.of(), audited());
        ask(OWNER, inMails, role)
                .statusCode(200)
                .body("items.withheld", everyItem(nullValue()))
                .body("items[1].text.subject", equalTo("Data engineering in Munich"));
    }

    /** The seat, the member and the candidate's id are the same there, and all is said of the reader that is said of the owner. */
    @Test
    void in_another_tenant_not_even_the_owner_is_told_that_it_happened() {
        var other = TestTenants.fresh();
        Neighbours.of(other).answerViewer(OWNER, okJson(Contracts.read("http/viewers.response.json")));
        for (var path : List.of(inMails, notes)) {
            given().auth()
                    .oauth2(TestTokens.user(other, OWNER, "recruiter"))
                    .get(path)
                    .then()
                    .statusCode(200)
                    .body("items", empty());
        }
    }

    @Test
    void it_is_told_who_wrote_and_while_that_cannot_be_known_the_rest_is_shown() throws IOException {
        neighbours.answer(CREDITS, okJson(Contracts.read("http/attributions.response.json")));
        neighbours.answer(USERS, okJson(Contracts.read("http/users-batch.response.json")));
        ask("colleague", inMails)
                .body("items.seat.name", everyItem(equalTo("Rita Recruiter")))
                .body("items.user.id", everyItem(equalTo("recruiter")))
                .body("items.user.name", everyItem(equalTo("Rita Recruiter")));
        var json = new ObjectMapper();
        assertEquals(
                json.readTree(Contracts.read("http/attributions.request.json")),
                json.readTree(neighbours.heard(CREDITS).get(0).getBody()));
        ask("colleague", notes).body("items.author.name", everyItem(equalTo("Rita Recruiter")));

        neighbours.answer(USERS, status(503));
        ask("colleague", inMails)
                .body("items.user.id", everyItem(equalTo("recruiter")))
                .body("items.user.name", everyItem(nullValue()));
        ask("colleague", notes).body("items.author.name", everyItem(equalTo("Rita Recruiter")));
        neighbours.answer(CREDITS, okJson("{\"credits\": [null]}"));
        ask("colleague", inMails)
                .statusCode(200)
                .body("items.user", everyItem(nullValue()))
                .body("items.seat.name", everyItem(nullValue()))
                .body("items.seat.id", everyItem(equalTo("urn:li:seat:600123")));
    }

    @Test
    void a_note_whose_author_is_not_told_bears_nobodys_name() {
        take(linkedIn.note(tenant, note(4), "Call again.", Collections.singletonMap("author", null)));
        neighbours.answer(CREDITS, okJson("""
                {"credits": [{"contract": "urn:li:contract:9001", "seat": "urn:li:seat:600123", "member": null,
                              "seatName": "Who has it now", "user": null}]}
                """));
        var author = "items.find { it.id == '" + note(4) + "' }.author";
        ask("colleague", notes)
                .statusCode(200)
                .body(author + ".person", nullValue())
                .body(author + ".name", nullValue());
    }

    @Test
    void notes_are_shown_as_they_stand_to_who_is_connected() {
        ask("colleague", notes)
                .statusCode(200)
                .body("items.id", contains(note(2), note(1)))
                .body("items.text", contains("Call in May.", "Open to Munich."))
                .body("items.author.person", everyItem(equalTo("urn:li:person:recruiter01")))
                .body("items[1].createdAt", equalTo("2026-01-02T00:00:00Z"));
        assertEquals(
                List.of("LINKEDIN_NOTE_READ " + note(2), "LINKEDIN_NOTE_READ " + note(1)),
                audited().stream()
                        .map(entry -> entry.action() + " " + entry.id())
                        .toList());
        neighbours.answerViewer("unconnected", reader(false));
        ask("unconnected", notes)
                .body("items.text", everyItem(nullValue()))
                .body("items.withheld", everyItem(equalTo("USER_NOT_CONNECTED")));
        assertEquals(2, audited().size());
    }

    @Test
    void whose_candidate_it_is_is_asked_with_the_callers_own_token() {
        ask(OWNER, inMails).statusCode(200);
        var token = neighbours.heardOfMatch(candidate).get(0).getHeader("Authorization");
        var claims = new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), UTF_8);
        assertEquals(tenant, JsonPath.from(claims).getString("tenant"));
        assertEquals(OWNER, JsonPath.from(claims).getString("sub"));
    }

    @Test
    void whom_the_caller_may_not_see_is_not_there() {
        neighbours.hides(candidate);
        ask(OWNER, inMails).statusCode(404).body("code", equalTo("CANDIDATE_NOT_FOUND"));
        ask(OWNER, notes).statusCode(404).body("code", equalTo("CANDIDATE_NOT_FOUND"));
    }

    @Test
    void while_candidate_service_is_away_nothing_is_shown() {
        neighbours.answerMatch(candidate, status(503).withHeader("Retry-After", "7"));
        ask(OWNER, inMails)
                .statusCode(503)
                .body("code", equalTo("CANDIDATES_UNAVAILABLE"))
                .header("Retry-After", "7");
        neighbours.answerMatch(candidate, status(404));
        ask(OWNER, notes).statusCode(503).header("Retry-After", "2");
        neighbours.answerMatch(candidate, okJson("{}"));
        ask(OWNER, inMails).statusCode(503);
        assertEquals(List.of(), audited());
    }

    /** Whatever is no whole answer says nothing: then there is no text, but what happened is still told. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "{\"contracts\": [], \"tenures\": []}",
                "{\"connected\": true, \"tenures\": []}",
                "{\"connected\": true, \"contracts\": [null], \"tenures\": []}",
                "{\"connected\": true, \"contracts\": [], \"tenures\": [{\"contract\": \"urn:li:contract:9001\"}]}"
            })
    void while_nothing_can_be_known_of_the_reader_no_text_is_shown(String answer) {
        neighbours.answerViewer("somebody", okJson(answer));
        ask("somebody", inMails)
                .statusCode(200)
                .body("items.withheld", everyItem(equalTo("UNAVAILABLE")))
                .body("items.text", everyItem(nullValue()));
        assertEquals(List.of(), audited());
    }

    @Test
    void what_is_known_of_a_reader_holds_for_a_while_and_for_nobody_else() {
        ask(OWNER, inMails).statusCode(200);
        neighbours.answerViewer(OWNER, status(500));
        ask(OWNER, inMails).body("items[1].text.subject", equalTo("Data engineering in Munich"));
        ask("somebody", inMails).body("items.withheld", everyItem(equalTo("UNAVAILABLE")));
    }

    @Test
    void of_somebody_who_is_no_member_nothing_is_listed_and_of_an_uncertain_one_no_text() {
        neighbours.isMatched(candidate, "CONFLICT", PERSON);
        ask(OWNER, inMails).body("items.withheld", everyItem(equalTo("NOT_MATCHED")));
        neighbours.isMatched(candidate, "SUGGESTED", null);
        ask(OWNER, inMails).statusCode(200).body("items", empty());
        ask(OWNER, notes).statusCode(200).body("items", empty());
        assertEquals(List.of(), audited());
    }

    @Test
    void another_tenant_has_nothing_of_it() {
        var other = TestTenants.fresh();
        Neighbours.of(other).answerViewer(OWNER, okJson(Contracts.read("http/viewers.response.json")));
        given().auth()
                .oauth2(TestTokens.user(other, OWNER, "recruiter"))
                .get(inMails)
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    void pages_go_on_where_they_ended() {
        takeMany();
        var read = new ArrayList<String>();
        String cursor = "";
        do {
            var page =
                    ask(OWNER, inMails + "?limit=30" + cursor).statusCode(200).extract();
            read.addAll(page.path("items.id"));
            String next = page.path("nextCursor");
            cursor = next == null ? null : "&cursor=" + next;
        } while (cursor != null);
        assertEquals(MANY + 2, Set.copyOf(read).size());
        assertEquals(MANY + 2, read.size());
        assertEquals(event(1), read.get(read.size() - 1));
    }

    /** However many texts are on it, and in the audit. What looks around meanwhile costs statements too: the least of a few is counted. */
    @Test
    void a_long_page_costs_hardly_more_statements_than_a_short_one() {
        takeMany();
        ask(OWNER, inMails).statusCode(200);
        long one = leastStatements(inMails + "?limit=1");
        long many = leastStatements(inMails + "?limit=" + MANY);
        assertTrue(many < one + MANY / 2, many + " statements for " + MANY + " texts, " + one + " for one");
    }

    private long leastStatements(String path) {
        return IntStream.range(0, 5)
                .mapToLong(attempt -> {
                    long before = statements();
                    ask(OWNER, path).statusCode(200).body("items.withheld", everyItem(nullValue()));
                    return statements() - before;
                })
                .min()
                .orElseThrow();
    }

    /** All that this server was ever asked. */
    private long statements() {
        return sql.query("show global status like 'Questions'", Map.of(), row -> row.getLong("Value"))
                .get(0);
    }

    private void takeMany() {
        var from = Instant.parse("2026-02-02T00:00:00Z");
        take(IntStream.range(0, MANY)
                .mapToObj(number -> linkedIn.inMail(
                        tenant,
                        event(100 + number),
                        Map.of("at", from.plusSeconds(number / 3).toString())))
                .toArray(Told[]::new));
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=0", "limit=201"})
    void a_page_has_its_size(String limit) {
        ask(OWNER, inMails + "?" + limit).statusCode(400).body("code", equalTo("BAD_LIMIT"));
        ask(OWNER, notes + "?" + limit).statusCode(400).body("code", equalTo("BAD_LIMIT"));
    }

    @Test
    void a_cursor_of_another_list_is_none() {
        Arrays.asList(
                        Cursor.encode("2026-01-02T00:00:00Z", "r-1"),
                        Cursor.encode("now", "a", "b"),
                        Cursor.encode(Instant.MAX.toString(), "a", "b"),
                        "x")
                .forEach(cursor -> {
                    ask(OWNER, inMails + "?cursor=" + cursor).statusCode(400).body("code", equalTo("BAD_CURSOR"));
                    ask(OWNER, notes + "?cursor=" + cursor).statusCode(400).body("code", equalTo("BAD_CURSOR"));
                });
    }

    private static String event(int number) {
        return "urn:li:conversationEvent:ce-" + number;
    }

    private static String note(int number) {
        return "urn:li:prospectNote:pn-" + number;
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

    private ValidatableResponse ask(String user, String path) {
        return ask(user, path, "recruiter");
    }

    private ValidatableResponse ask(String user, String path, String role) {
        return given().auth()
                .oauth2(TestTokens.user(tenant, user, role))
                .urlEncodingEnabled(false)
                .get(path)
                .then();
    }

    private List<Audited> audited() {
        return tenants.in(
                tenant,
                () -> sql.query(
                        "select * from audit_events where tenant = :mine order by id",
                        Map.of("mine", tenant),
                        row -> new Audited(
                                row.getString("actor"),
                                row.getString("action"),
                                row.getString("record_type"),
                                row.getString("record_id"),
                                row.getString("person"),
                                row.getString("before_state") + row.getString("after_state"))));
    }
}
