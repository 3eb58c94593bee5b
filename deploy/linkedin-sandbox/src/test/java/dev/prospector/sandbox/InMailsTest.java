package dev.prospector.sandbox;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.util.Map;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

/** A recruiter and a member write to each other. */
class InMailsTest extends RecruiterTest {

    private static final String NINE = "2026-01-02T09:00:00Z";

    @Test
    void a_member_accepts_replies_and_shares_some_of_the_contact_details() {
        Tenant tenant = connected();
        write(tenant, LENA).statusCode(200);

        answer(tenant, Map.of("accepted", true, "body", "Gladly.", "sharing", Map.of("emailAddress", "l@example.org")))
                .statusCode(200);

        events(tenant)
                .body("elements.eventType", contains("INMAIL", "INMAIL_ACCEPTED", "INMAIL"))
                .body("elements.direction", contains("SENT", "RECEIVED", "RECEIVED"))
                .body("elements.subject", contains("Position", null, null))
                .body("elements.body", contains("Hello?", null, "Gladly."))
                .body("elements.threadUrn.unique().size()", equalTo(1));
        stubs(tenant)
                .body("elements.firstName", contains("Lena"))
                .body("elements.lastName", contains("Okafor"))
                .body("elements.owner", contains(SEAT))
                .body("elements.emailAddress", contains("l@example.org"))
                .body("elements[0]", not(hasKey("phoneNumbers")))
                .body("elements[0]", not(hasKey("publicProfileUrl")));
    }

    @Test
    void names_alone_can_be_shared() {
        Tenant tenant = connected();
        write(tenant, LENA);

        answer(tenant, Map.of("body", "Perhaps.", "sharing", Map.of())).statusCode(200);

        stubs(tenant).body("elements.lastName", contains("Okafor")).body("elements[0]", not(hasKey("emailAddress")));
        events(tenant).body("elements.eventType", contains("INMAIL", "INMAIL"));
    }

    @Test
    void a_reply_without_consent_makes_no_stub() {
        Tenant tenant = connected();
        write(tenant, LENA);

        answer(tenant, Map.of("body", "Who are you?")).statusCode(200).body("stub", nullValue());

        stubs(tenant).body("elements", empty());
    }

    @Test
    void a_member_declines() {
        Tenant tenant = connected();
        write(tenant, LENA);

        answer(tenant, Map.of("accepted", false, "body", "No, thank you.")).statusCode(200);

        events(tenant).body("elements.eventType", contains("INMAIL", "INMAIL_DECLINED", "INMAIL"));
        answer(tenant, Map.of("accepted", false, "sharing", Map.of())).statusCode(422);
    }

    @Test
    void who_shares_already_is_not_asked_again_by_that_seat() {
        Tenant tenant = connected();
        write(tenant, LENA);
        answer(tenant, Map.of("body", "Yes.", "sharing", Map.of())).statusCode(200);

        answer(tenant, Map.of("body", "Yes.", "sharing", Map.of()))
                .statusCode(409)
                .body("code", equalTo("ALREADY_SHARED"));

        events(tenant).body("paging.total", equalTo(2));
        stubs(tenant).body("paging.total", equalTo(1));
    }

    @Test
    void only_what_was_written_can_be_answered() {
        Tenant tenant = connected();
        write(connected(), LENA);

        answer(tenant, Map.of("body", "Hello?")).statusCode(409).body("code", equalTo("NOTHING_TO_ANSWER"));
        write(tenant, LENA);
        answer(tenant, Map.of()).statusCode(422).body("code", equalTo("NO_ANSWER"));
        answer(tenant, Map.of("seat", OTHER_SEAT, "body", "Hello?"))
                .statusCode(409)
                .body("code", equalTo("NOTHING_TO_ANSWER"));
    }

    @Test
    void who_left_linkedin_neither_reads_nor_writes() {
        Tenant tenant = connected();
        String gone =
                post("/sandbox/members", Map.of("firstName", "Jo")).extract().path("person");
        write(tenant, gone).statusCode(200);
        order("/sandbox/departures", Map.of("member", gone));

        write(tenant, gone).statusCode(409).body("code", equalTo("MEMBER_LEFT"));
        answer(tenant, Map.of("member", gone, "body", "Hello?")).statusCode(409).body("code", equalTo("MEMBER_LEFT"));
    }

    @Test
    void a_seat_that_nobody_holds_writes_to_nobody() {
        Tenant tenant = connected();
        order(
                "/sandbox/seats",
                Map.of("tenant", tenant.name(), "contract", CONTRACT, "seat", "urn:li:seat:5", "state", "PARKED"));

        post("/sandbox/inmails", with(letter(tenant, LENA), "seat", "urn:li:seat:5"))
                .statusCode(409)
                .body("code", equalTo("FREE_SEAT"));
    }

    @Test
    void a_letter_has_a_body_a_seat_and_a_member() {
        Tenant tenant = connected();

        post("/sandbox/inmails", with(letter(tenant, LENA), "body", "")).statusCode(422);
        post("/sandbox/inmails", with(letter(tenant, "urn:li:person:nobody"))).statusCode(404);
        post("/sandbox/inmails", with(letter(tenant, LENA), "seat", "urn:li:seat:6"))
                .statusCode(404);
    }

    private ValidatableResponse write(Tenant tenant, String member) {
        return post("/sandbox/inmails", letter(tenant, member));
    }

    private static Map<String, Object> letter(Tenant tenant, String member) {
        return Map.of(
                "tenant",
                tenant.name(),
                "seat",
                SEAT,
                "member",
                member,
                "subject",
                "Position",
                "body",
                "Hello?",
                "at",
                NINE);
    }

    private ValidatableResponse answer(Tenant tenant, Map<String, ?> answer) {
        Map<String, Object> whole =
                with(Map.of("tenant", tenant.name(), "seat", SEAT, "member", LENA, "at", "2026-01-02T10:00:00Z"));
        whole.putAll(answer);
        return post("/sandbox/inmails/answers", whole);
    }

    private ValidatableResponse events(Tenant tenant) {
        return ask(tenant, "conversationEvents", "q=criteria&viewer=" + SEAT + "&start=0&count=50");
    }

    private ValidatableResponse stubs(Tenant tenant) {
        return ask(tenant, "mailStubs", "q=contract&contract=" + CONTRACT + "&start=0&count=50");
    }
}
