package dev.prospector.integration.adapter.in.rest.activity;

import static dev.prospector.testbed.Patience.await;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

import dev.prospector.integration.application.port.in.activity.ActivityUpkeep;
import dev.prospector.integration.application.port.out.activity.ActivityEvents;
import dev.prospector.integration.domain.activity.InMail;
import dev.prospector.integration.domain.connection.ContractUrn;
import dev.prospector.integration.domain.link.PersonUrn;
import dev.prospector.integration.domain.seat.Seat;
import dev.prospector.integration.domain.seat.SeatHolder;
import dev.prospector.integration.domain.seat.SeatKey;
import dev.prospector.integration.domain.seat.SeatState;
import dev.prospector.integration.domain.seat.SeatUrn;
import dev.prospector.integration.domain.seat.Tenure;
import dev.prospector.integration.domain.seat.Tenures;
import dev.prospector.integration.running.ActivityTopic;
import dev.prospector.integration.running.SeatedTenant;
import dev.prospector.kit.data.sealing.Keyset;
import dev.prospector.kit.data.sealing.Sealing;
import dev.prospector.kit.data.sql.Tenants;
import dev.prospector.kit.http.Headers;
import dev.prospector.testbed.Contracts;
import dev.prospector.testbed.TestTokens;

/** From LinkedIn's answers to what sync-service hears and is told of freshness. No worker runs but the test's own. */
@QuarkusTest
class ActivityOverHttpTest {
    private static final String INMAIL = "urn:li:conversationEvent:ce-1";
    private static final int SOME = 20;
    private static final Set<String> SEALED = Set.of("text", "profile");

    @Inject
    ActivityUpkeep upkeep;

    @Inject
    ActivityEvents events;

    @Inject
    Tenants tenants;

    @Inject
    Sealing sealing;

    private final ObjectMapper json = new ObjectMapper();
    private final SeatedTenant tenant = SeatedTenant.fresh();

    @Test
    void what_recruiters_do_is_told_as_the_golden_samples_say() throws IOException {
        tenant.connected().linkedIn().showsActivity();
        tenant.shows(SeatedTenant.seat("600123", "recruiter01", "Rita", "Recruiter"));
        try (var inMails = new ActivityTopic("linkedin.inmails");
                var notes = new ActivityTopic("linkedin.notes");
                var stubs = new ActivityTopic("linkedin.stubs")) {
            await().until(() -> {
                step();
                return inMails.of(tenant.name()).size() >= 3
                        && notes.of(tenant.name()).size() >= 2
                        && !stubs.of(tenant.name()).isEmpty();
            });
            var mail = assertSample("linkedin.inmails.message.json", inMails.payload(tenant.name(), "MESSAGE", INMAIL));
            assertText("linkedin.inmails.text.json", mail, "text", "linkedin.inmails", INMAIL);
            var note = assertSample(
                    "linkedin.notes.current.json", notes.payload(tenant.name(), "CURRENT", "urn:li:prospectNote:pn-1"));
            assertEquals(
                    "Open to Munich.",
                    new String(
                            opened(note, "text", "linkedin.notes", "urn:li:prospectNote:pn-1"),
                            StandardCharsets.UTF_8));
            var gone = notes.payload(tenant.name(), "GONE", "urn:li:prospectNote:pn-2");
            assertEquals(json.readTree(Contracts.read("events/linkedin.notes.gone.json")), gone);
            var stub = assertSample(
                    "linkedin.stubs.consented.json", stubs.payload(tenant.name(), "CONSENTED", "urn:li:mailStub:ms-1"));
            assertText("linkedin.stubs.profile.json", stub, "profile", "linkedin.stubs", "urn:li:mailStub:ms-1");
        }
    }

    @Test
    void what_was_written_while_the_seat_changed_hands_is_told_as_the_golden_sample_says() throws IOException {
        var at = Instant.parse("2026-01-02T00:00:00Z");
        var left = new Tenure(
                new PersonUrn("urn:li:person:recruiter01"), Optional.empty(), Optional.of(at.minusSeconds(1)));
        var came = new Tenure(new PersonUrn("urn:li:person:omar"), Optional.of(at.plusSeconds(1)), Optional.empty());
        var seat = new Seat(
                new SeatKey(new ContractUrn("urn:li:contract:9001"), SeatUrn.ofId("600123")),
                new SeatHolder(Optional.empty(), Optional.empty(), Optional.empty()),
                SeatState.ACTIVE,
                List.of(),
                false,
                new Tenures(List.of(left, came)));
        var mail = new InMail(
                INMAIL,
                new PersonUrn("urn:li:person:pQ7x2"),
                Optional.of("urn:li:thread:t-1"),
                InMail.Type.INMAIL,
                InMail.Direction.SENT,
                at,
                Optional.of("Hello"),
                Optional.empty());
        try (var inMails = new ActivityTopic("linkedin.inmails")) {
            tenants.in(tenant.name(), () -> events.append(seat, List.of(mail)));
            await().until(() -> !inMails.of(tenant.name()).isEmpty());
            assertSample("linkedin.inmails.corrected.json", inMails.payload(tenant.name(), "MESSAGE", INMAIL));
        }
    }

    private JsonNode assertSample(String name, JsonNode told) throws IOException {
        var golden = json.readTree(Contracts.read("events/" + name));
        assertEquals(fields(golden), fields(told));
        fields(golden).stream()
                .filter(field -> !SEALED.contains(field))
                .forEach(field -> assertEquals(golden.get(field), told.get(field), field));
        return told;
    }

    private void assertText(String name, JsonNode told, String field, String topic, String urn) throws IOException {
        assertFalse(told.toString().contains("Lena"));
        assertEquals(json.readTree(Contracts.read("events/" + name)), json.readTree(opened(told, field, topic, urn)));
    }

    private byte[] opened(JsonNode told, String field, String topic, String urn) throws IOException {
        var owner = topic + "|" + tenant.name() + "|" + urn;
        return sealing.open(Keyset.LINKEDIN_ACTIVITY, told.get(field).binaryValue(), owner);
    }

    private static Set<String> fields(JsonNode object) {
        var names = new HashSet<String>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    @Test
    void sync_service_is_told_how_fresh_each_kind_is() {
        tenant.connected().linkedIn().showsActivity();
        tenant.shows(SeatedTenant.seat("600123", "recruiter01", "Rita", "Recruiter"));
        var sample = JsonPath.from(Contracts.read("http/freshness.response.json"));
        var first = ask("sync-service").statusCode(200).body("features", hasSize(3));
        first.body("features.feature", equalTo(List.of("INMAILS", "NOTES", "STUBS")));
        first.body("features.state", everyItem(equalTo("WAITING")));
        Map<String, Object> shape = first.extract().path("features[0]");
        assertEquals(sample.<Map<String, Object>>get("features[0]").keySet(), shape.keySet());
        await().until(() -> {
            step();
            return ask("sync-service")
                    .extract()
                    .<String>path("features[0].state")
                    .equals("CATCHING_UP");
        });
        ask("sync-service").body("features.seats", everyItem(equalTo(1)));
    }

    @Test
    void nobody_else_is_told_and_of_no_other_tenant() {
        tenant.shows(SeatedTenant.seat("600123", "recruiter01", "Rita", "Recruiter"));
        ask("gateway").statusCode(403);
        tenant.asks().get("/internal/freshness").then().statusCode(403);
        ask(SeatedTenant.fresh().name(), "sync-service").body("features.state", everyItem(equalTo("WAITING")));
        ask("t-unheard-of", "sync-service").body("features", empty());
    }

    /** Some at a time: what other tests' tenants have left may be due before. */
    private void step() {
        for (var i = 0; i < SOME; i++) {
            upkeep.take().ifPresent(upkeep::tend);
        }
    }

    private ValidatableResponse ask(String service) {
        return ask(tenant.name(), service);
    }

    private static ValidatableResponse ask(String tenant, String service) {
        return given().auth()
                .oauth2(TestTokens.service(service))
                .header(Headers.TENANT, tenant)
                .get("/internal/freshness")
                .then();
    }
}
