package dev.prospector.sync;

import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static dev.prospector.sync.Neighbours.Call.STUB;
import static dev.prospector.sync.Neighbours.Call.WANTED;
import static dev.prospector.testbed.Patience.await;
import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.faulttolerance.api.CircuitBreakerMaintenance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.prospector.kit.data.sql.InfraSql;
import dev.prospector.sync.application.port.in.activity.StubRecalls;
import dev.prospector.sync.application.port.out.ServiceAway;
import dev.prospector.testbed.Contracts;
import dev.prospector.testbed.TestTenants;

/** From the event of a stub profile to the candidate, over real Kafka and database. */
@QuarkusTest
class StubFlowTest {

    private static final String STUB_URN = "urn:li:mailStub:ms-1";
    private static final String CANDIDATE = "01970000-0000-7000-8000-000000000001";

    private final String tenant = TestTenants.fresh();
    private final Neighbours neighbours = Neighbours.of(tenant);

    @TestHTTPResource(value = "/metrics", management = true)
    URI metrics;

    @Inject
    LinkedInActivity linkedIn;

    @Inject
    StubRecalls recalls;

    @Inject
    InfraSql sql;

    @Inject
    ObjectMapper json;

    @Inject
    CircuitBreakerMaintenance breakers;

    @BeforeEach
    void close_breakers() {
        breakers.resetAll();
        neighbours.answer(STUB, taken());
    }

    @Test
    void the_golden_event_is_told_to_candidate_service_as_the_golden_request_and_lands_once() throws Exception {
        var told = linkedIn.stub(tenant, STUB_URN, Map.of());
        linkedIn.publish(List.of(told, told.again()));
        await().until(() -> landed().isPresent());
        assertEquals(Optional.of(CANDIDATE), landed());
        assertEquals(
                json.readTree(Contracts.read("http/stub-person.request.json")),
                json.readTree(neighbours.heard(STUB).get(0).getBody()));
        await().until(() -> metrics().contains("prospector_stubs_attempts_total{outcome=\"LANDED\""));
        assertTrue(metrics().contains("prospector_stubs_waiting "));
        assertTrue(metrics().contains("prospector_stubs_waiting_oldest_seconds "));
        assertFalse(metrics().contains(tenant));
    }

    @Test
    void what_candidate_service_could_not_take_for_a_while_lands_later() {
        neighbours.answer(STUB, status(503));
        linkedIn.publish(List.of(linkedIn.stub(tenant, STUB_URN, Map.of())));
        await().until(() -> !neighbours.heard(STUB).isEmpty());
        assertEquals(Optional.empty(), landed());
        neighbours.answer(STUB, taken());
        await().until(() -> landed().isPresent());
    }

    @Test
    void what_candidate_service_refuses_is_parked_until_it_is_told_anew() {
        neighbours.answer(STUB, jsonResponse("{\"code\": \"INVALID\"}", 422));
        linkedIn.publish(List.of(linkedIn.stub(tenant, STUB_URN, Map.of())));
        await().until(() -> column("parked").isPresent());
        assertEquals(Optional.of("REJECTED_BY_SERVICE"), column("parked"));
        assertTrue(metrics().contains("prospector_stubs_parked{reason=\"REJECTED_BY_SERVICE\"}"));
        assertTrue(metrics().contains("prospector_stubs_parked{reason=\"PROFILE_UNREADABLE\"}"));
        neighbours.answer(STUB, taken());
        linkedIn.publish(List.of(linkedIn.stub(tenant, STUB_URN, Map.of("createdAt", "2026-01-04T00:00:00Z"))));
        await().until(() -> landed().isPresent());
        assertEquals(Optional.empty(), column("parked"));
    }

    @Test
    void what_candidate_service_wants_again_is_brought_again_once() {
        linkedIn.publish(List.of(linkedIn.stub(tenant, STUB_URN, Map.of())));
        await().until(() -> landed().isPresent());
        neighbours.answerOnce(WANTED, okJson(Contracts.read("http/stub-people-wanted.response.json")));
        recalls.next();
        await().until(() -> neighbours.heard(STUB).size() == 2);
        assertFalse(neighbours.heard(WANTED).isEmpty());
        assertEquals(
                neighbours.heard(STUB).get(0).getBodyAsString(),
                neighbours.heard(STUB).get(1).getBodyAsString());
    }

    @Test
    void a_candidate_service_that_does_not_know_the_question_wants_nothing_and_one_that_fails_is_asked_later() {
        linkedIn.publish(List.of(linkedIn.stub(tenant, STUB_URN, Map.of())));
        await().until(() -> landed().isPresent());
        neighbours.answer(WANTED, status(404));
        assertFalse(recalls.next());
        for (var answer : List.of(okJson("{}"), okJson("{\"stubs\": [null]}"), okJson("{\"stubs\": [{}]}"))) {
            neighbours.answer(WANTED, answer);
            assertThrows(ServiceAway.class, recalls::next);
            breakers.resetAll();
        }
        assertEquals(1, neighbours.heard(STUB).size());
    }

    /** All tenants are asked about, those of other tests too. */
    @AfterEach
    void want_nothing() {
        neighbours.answer(WANTED, okJson("{\"stubs\": []}"));
    }

    private static ResponseDefinitionBuilder taken() {
        return okJson(Contracts.read("http/stub-person.response.json"));
    }

    private String metrics() {
        return given().get(metrics).then().statusCode(200).extract().asString();
    }

    private Optional<String> landed() {
        return column("candidate_id");
    }

    private Optional<String> column(String name) {
        return sql
                .query(
                        "select " + name + " as said from stubs where tenant = :mine",
                        Map.of("mine", tenant),
                        row -> Optional.ofNullable(row.getString("said")))
                .stream()
                .flatMap(Optional::stream)
                .findFirst();
    }
}
