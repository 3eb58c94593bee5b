package dev.prospector.integration.adapter.in.rest.departure;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static dev.prospector.testbed.Patience.await;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.prospector.integration.application.port.in.departure.DepartureUpkeep;
import dev.prospector.integration.application.port.out.connection.ConnectionWork;
import dev.prospector.integration.application.port.out.departure.DepartedMembers;
import dev.prospector.integration.domain.connection.DueWork.Kind;
import dev.prospector.integration.domain.departure.DepartedMember;
import dev.prospector.integration.domain.departure.Departures;
import dev.prospector.integration.running.JobServer;
import dev.prospector.integration.running.SeatedTenant;
import dev.prospector.kit.data.sql.Tenants;
import dev.prospector.kit.http.page.Cursor;
import dev.prospector.testbed.Contracts;
import dev.prospector.testbed.DocumentedAnswers;
import dev.prospector.testbed.TestTokens;

/** From LinkedIn's answer to an admin's decision (product.md 2.12). No worker runs but the test's own. */
@QuarkusTest
class DeparturesOverHttpTest {
    private static final int SOME = 20;
    private static final String LIST = "/linkedin/departed-members";
    private static final String PERSON = "urn:li:person:pQ7x2";
    private static final String CANDIDATE = "01970000-0000-7000-8000-000000000002";

    @Inject
    DepartureUpkeep upkeep;

    @Inject
    ConnectionWork work;

    @Inject
    DepartedMembers members;

    @Inject
    Tenants tenants;

    @Inject
    Clock clock;

    private final SeatedTenant tenant = SeatedTenant.fresh();

    @Test
    void who_left_is_shown_with_who_it_is_here_and_decided_about() {
        JobServer.answersPeople(tenant.name(), okJson(Contracts.read("http/people-by-person.response.json")));
        sees("").statusCode(200).body("items", empty()).body("lastLookup", nullValue());
        var id = looked();
        var asked = JsonPath.from(JobServer.askedForPeople(tenant.name()).get(0));
        var golden = JsonPath.from(Contracts.read("http/people-by-person.request.json"));
        assertEquals(golden.getMap("$").keySet(), asked.getMap("$").keySet());
        assertEquals(List.of(PERSON), asked.getList("persons"));
        sees("?state=UNDECIDED")
                .body("items.id", contains(id))
                .body("items[0].person", equalTo(PERSON))
                .body("items[0].candidateId", equalTo(CANDIDATE))
                .body("items[0].departedAt", equalTo("2026-02-01T00:00:00Z"))
                .body("items[0].foundAt", notNullValue())
                .body("items[0].decision", nullValue())
                .body("items[0].actions", contains("decide"))
                .body("lastLookup", notNullValue())
                .body("nextCursor", nullValue());
        decides(id, "KEEP").statusCode(200).body("decision", equalTo("KEEP")).body("decidedBy", equalTo("ada"));
        decides(id, "KEEP").statusCode(200);
        decides(id, "ERASE").statusCode(200).body("decision", equalTo("ERASE"));
        sees("?state=ERASE").body("items.id", contains(id)).body("items[0].decidedAt", notNullValue());
        sees("?state=UNDECIDED").body("items", empty());
        sees("?state=KEEP").body("items", empty());
        tenant.as("rolf", "read-only")
                .get(LIST)
                .then()
                .statusCode(200)
                .body("items.id", contains(id))
                .body("items[0].actions", empty());
        audited(id).body("items.action", contains("DEPARTURE_DECIDED", "DEPARTURE_DECIDED"));
    }

    private ValidatableResponse audited(String id) {
        return given().noFiltersOfType(DocumentedAnswers.class) // documented by the gateway, for all services
                .auth()
                .oauth2(TestTokens.user(tenant.name(), "ada", "admin"))
                .get("/audit-events?recordType=departed-member&recordId=" + id)
                .then()
                .statusCode(200);
    }

    @Test
    void while_candidate_service_is_away_they_are_shown_without_and_asked_for_again() {
        JobServer.answersPeople(tenant.name(), aResponse().withStatus(503));
        var id = looked();
        sees("").body("items.candidateId", contains(nullValue()));
        JobServer.answersPeople(tenant.name(), okJson(Contracts.read("http/people-by-person.response.json")));
        await().until(() -> {
            step();
            return CANDIDATE.equals(sees("").extract().<String>path("items[0].candidateId"));
        });
        decides(id, "KEEP").body("candidateId", equalTo(CANDIDATE));
    }

    @Test
    void under_one_key_it_is_decided_once() {
        JobServer.answersPeople(tenant.name(), okJson("{\"people\":[]}"));
        var id = looked();
        for (var replayed : new String[] {null, "true"}) {
            tenant.asks()
                    .header("Idempotency-Key", "k-1")
                    .body(Map.of("decision", "ERASE"))
                    .post(LIST + "/" + id + "/decision")
                    .then()
                    .statusCode(200)
                    .header("Idempotent-Replayed", equalTo(replayed));
        }
        audited(id).body("items.action", contains("DEPARTURE_DECIDED"));
    }

    @Test
    void what_is_another_tenants_or_no_id_is_not_there_and_no_decision_is_none() {
        JobServer.answersPeople(tenant.name(), okJson("{\"people\":[]}"));
        var id = looked();
        var other = SeatedTenant.fresh();
        other.asks()
                .body(Map.of("decision", "ERASE"))
                .post(LIST + "/" + id + "/decision")
                .then()
                .statusCode(404)
                .body("code", equalTo("DEPARTED_MEMBER_NOT_FOUND"));
        other.asks().get(LIST).then().body("items", empty());
        decides("1-1-1-1-1", "KEEP").statusCode(404).body("code", equalTo("DEPARTED_MEMBER_NOT_FOUND"));
        tenant.asks()
                .body("{}")
                .post(LIST + "/" + id + "/decision")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/decision"));
        sees("?state=UNDECIDED").body("items.id", contains(id));
    }

    @Test
    void they_come_in_pages() {
        var now = clock.instant();
        tenants.in(
                tenant.name(),
                () -> members.save(List.of(
                        DepartedMember.found(Departures.of(Departures.LENA, now), now),
                        DepartedMember.found(Departures.of(Departures.JONAS, now), now.minusSeconds(1)))));
        var first = sees("?limit=1").body("items.person", contains(PERSON)).header("Link", notNullValue());
        var cursor = first.extract().<String>path("nextCursor");
        sees("?limit=1&cursor=" + cursor)
                .body("items.person", contains("urn:li:person:pq7x2"))
                .body("nextCursor", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "9999-12-31T24:00:00Z", "+1000000000-12-31T23:59:59.999999999Z"})
    void a_cursor_with_a_time_that_nobody_was_found_at_is_refused(String time) {
        sees("?cursor=" + Cursor.encode(time, "01970000-0000-7000-8000-000000000002"))
                .statusCode(400)
                .body("code", equalTo("BAD_CURSOR"));
    }

    @ParameterizedTest
    @CsvSource({
        "?state=GONE, BAD_FILTER",
        "?limit=0, BAD_LIMIT",
        "?cursor=x, BAD_CURSOR",
        "?cursor=eB95, BAD_CURSOR",
        "?stat=KEEP, UNKNOWN_PARAMETER"
    })
    void what_cannot_be_asked_for_is_refused(String query, String code) {
        sees(query).statusCode(400).body("code", equalTo(code));
    }

    /** @return the id of the one who was found */
    private String looked() {
        tenant.connected().linkedIn().showsDepartures();
        tenants.in(tenant.name(), () -> work.makeDue(Kind.DEPARTURES, clock.instant()));
        await().until(() -> {
            step();
            return sees("").extract().path("lastLookup") != null
                    && !JobServer.askedForPeople(tenant.name()).isEmpty();
        });
        return sees("").extract().path("items[0].id");
    }

    /** Some at a time: what other tests' tenants have left may be due before. */
    private void step() {
        for (var i = 0; i < SOME; i++) {
            upkeep.take().ifPresent(upkeep::tend);
        }
    }

    private ValidatableResponse sees(String query) {
        return tenant.asks().get(LIST + query).then();
    }

    private ValidatableResponse decides(String id, String decision) {
        return tenant.asks()
                .body(Map.of("decision", decision))
                .post(LIST + "/" + id + "/decision")
                .then();
    }
}
