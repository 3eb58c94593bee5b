package dev.prospector.sandbox;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConversationEventsTest extends RecruiterTest {

    private static final String FIRST_PAGE = "&start=0&count=50";
    private static final Instant NOON = Instant.parse("2026-01-02T12:00:00Z");

    @Test
    void a_conversation_has_the_shape_of_the_golden_sample() {
        Tenant tenant = connected();
        JsonPath first = say(
                tenant,
                "SENT",
                "subject",
                "Data engineering in Munich",
                "body",
                "Hello Lena, we build pipelines by the Isar. Would you like to talk?",
                "at",
                "2026-01-02T00:00:00Z");
        JsonPath second = say(tenant, "RECEIVED", "eventType", "INMAIL_ACCEPTED", "at", "2026-01-02T00:10:00Z");
        JsonPath third = say(
                tenant,
                "RECEIVED",
                "visibility",
                "PUBLIC",
                "body",
                "Gladly, on Thursday.",
                "at",
                "2026-01-02T00:20:00Z");

        assertSample(
                "conversation-events.json",
                seen(tenant, SEAT, ""),
                "urn:li:conversationEvent:ce-1",
                first.getString("id"),
                "urn:li:conversationEvent:ce-2",
                second.getString("id"),
                "urn:li:conversationEvent:ce-3",
                third.getString("id"),
                "urn:li:thread:t-1",
                first.getString("threadUrn"));
    }

    @Test
    void each_pair_of_seat_and_member_has_its_thread() {
        Tenant tenant = connected();

        String thread = say(tenant, "SENT").getString("threadUrn");

        assertEquals(thread, say(tenant, "RECEIVED").getString("threadUrn"));
        assertNotEquals(thread, say(tenant, "SENT", "seat", OTHER_SEAT).getString("threadUrn"));
        assertNotEquals(thread, say(connected(), "SENT").getString("threadUrn"));
    }

    @Test
    void a_seat_sees_its_own_messages_only() {
        Tenant tenant = connected();
        Tenant stranger = connected();
        String id = say(tenant, "SENT").getString("id");

        seen(tenant, SEAT, "").body("elements.id", contains(id));
        seen(tenant, OTHER_SEAT, "").body("elements", empty());
        seen(stranger, SEAT, "").body("elements", empty());
    }

    @Test
    void the_window_includes_its_start_and_excludes_its_end() {
        Tenant tenant = connected();
        say(tenant, "SENT", "at", NOON.minusMillis(1).toString());
        String onStart = say(tenant, "SENT", "at", NOON.toString()).getString("id");
        String beforeEnd =
                say(tenant, "SENT", "at", NOON.plusMillis(99).toString()).getString("id");
        say(tenant, "SENT", "at", NOON.plusMillis(100).toString());

        seen(tenant, SEAT, window(NOON, NOON.plusMillis(100))).body("elements.id", contains(onStart, beforeEnd));
    }

    @Test
    void a_window_has_twelve_hours_at_most() {
        Tenant tenant = connected();

        seen(tenant, SEAT, window(NOON, NOON.plus(Duration.ofHours(12)))).statusCode(200);
        for (String wider : new String[] {
            window(NOON, NOON.plus(Duration.ofHours(12)).plusMillis(1)),
            "&timeRange.start=" + NOON.toEpochMilli(),
            "&timeRange.end=" + NOON.toEpochMilli()
        }) {
            events(tenant, SEAT, wider + FIRST_PAGE)
                    .statusCode(400)
                    .body("status", equalTo(400))
                    .body("message", containsString("12 hours"));
        }
    }

    @Test
    void pages_follow_each_other_oldest_first() {
        Tenant tenant = connected();
        String[] ids = new String[5];
        for (int i = 4; i >= 0; i--) {
            ids[i] = say(tenant, "SENT", "at", NOON.plusSeconds(i).toString()).getString("id");
        }

        events(tenant, SEAT, "&start=0&count=2").body("elements.id", contains(ids[0], ids[1]));
        events(tenant, SEAT, "&start=2&count=2").body("elements.id", contains(ids[2], ids[3]));
        events(tenant, SEAT, "&start=4&count=2")
                .body("elements.id", contains(ids[4]))
                .body("paging.start", equalTo(4))
                .body("paging.count", equalTo(2))
                .body("paging.total", equalTo(5));
        events(tenant, SEAT, "&start=6&count=2").body("elements", empty()).body("paging.total", equalTo(5));
    }

    @Test
    void without_contract_access_it_is_403() {
        Tenant tenant = connected();
        access(tenant, "DISABLED");

        events(tenant, SEAT, FIRST_PAGE)
                .statusCode(403)
                .body("status", equalTo(403))
                .body("message", equalTo("Not enough permissions to access: GET /conversationEvents"));
    }

    @Test
    void a_seat_of_another_contract_or_of_none_is_403() {
        Tenant tenant = connected();
        seat(tenant, "urn:li:seat:7", "urn:li:contract:9002");

        events(tenant, "urn:li:seat:7", FIRST_PAGE).statusCode(403);
        events(tenant, "urn:li:seat:8", FIRST_PAGE).statusCode(403);
    }

    @Test
    void without_a_good_token_it_is_401() {
        get("/v2/conversationEvents?q=criteria&viewer=" + SEAT + FIRST_PAGE)
                .statusCode(401)
                .body("serviceErrorCode", equalTo(65600));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "viewer=urn:li:seat:600123&start=0&count=1",
                "q=other&viewer=urn:li:seat:600123&start=0&count=1",
                "q=criteria&start=0&count=1",
                "q=criteria&viewer=urn:li:seat:600123&count=1",
                "q=criteria&viewer=urn:li:seat:600123&start=0",
                "q=criteria&viewer=urn:li:seat:600123&start=0&count=0",
                "q=criteria&viewer=urn:li:seat:600123&start=-1&count=1",
                "q=criteria&viewer=urn:li:seat:600123&start=x&count=1",
                "q=criteria&viewer=urn:li:seat:600123&start=0&count=99999999999",
                "q=criteria&viewer=urn:li:seat:600123&start=0&count=1&timeRange.start=today&timeRange.end=1"
            })
    void what_is_missing_or_no_number_is_400(String query) {
        ask(connected(), "conversationEvents", query)
                .statusCode(400)
                .body("status", equalTo(400))
                .body("serviceErrorCode", equalTo(100));
    }

    @Test
    void the_thirteenth_call_of_a_minute_for_one_seat_is_throttled() {
        Tenant tenant = connected();
        Instant now = clock.instant();
        clock.forward(Duration.between(now, now.truncatedTo(ChronoUnit.MINUTES).plus(1, ChronoUnit.MINUTES)));
        for (int call = 1; call <= 12; call++) {
            seen(tenant, SEAT, "");
        }

        ValidatableResponse throttled = events(tenant, SEAT, FIRST_PAGE).statusCode(429);

        assertSample("throttled.json", throttled);
        int seconds = Integer.parseInt(throttled.extract().header("Retry-After"));
        get("/sandbox/journal?tenant=" + tenant.name())
                .body("items.findAll {it.status == 429}.retryAfter", contains(seconds));
        assertTrue(seconds > 0 && seconds <= 60, "Retry-After: " + seconds);
        get("/sandbox/call-counts?tenant=" + tenant.name())
                .body("items.find {it.seat == '" + SEAT + "'}.greatest", equalTo(13))
                .body("items.find {it.resource == 'conversationEvents' && it.seat == null}.greatest", equalTo(13));
        seen(tenant, OTHER_SEAT, "");
        clock.forward(Duration.ofMinutes(1));
        seen(tenant, SEAT, "");
    }

    @Test
    void a_fault_throttles_with_the_same_body() {
        Tenant tenant = connected();
        post("/sandbox/faults", Map.of("throttle", 7, "path", "/v2/conversationEvents", "times", 1))
                .statusCode(204);

        ValidatableResponse throttled = events(tenant, SEAT, FIRST_PAGE).statusCode(429);

        assertSample("throttled.json", throttled.header("Retry-After", "7"));
        seen(tenant, SEAT, "");
    }

    @Test
    void each_finder_fails_when_linkedin_is_broken_and_is_well_again() {
        Tenant tenant = connected();
        String page = "&start=0&count=1";
        Map<String, String> finders = Map.of(
                "conversationEvents", "q=criteria&viewer=" + SEAT + page,
                "mailStubs", "q=contract&contract=" + CONTRACT + page,
                "prospectNotes", "q=criteria&contract=" + CONTRACT + page,
                "atsPurgedExportedCandidates",
                        "q=criteria&exportType=ONE_CLICK_EXPORT&timeRange.start=0&timeRange.end=1");
        finders.forEach((resource, query) -> {
            for (int status : new int[] {500, 503}) {
                post("/sandbox/faults", Map.of("status", status, "path", "/v2/" + resource, "times", 1))
                        .statusCode(204);
                ask(tenant, resource, query).statusCode(status).body("status", equalTo(status));
            }
            ask(tenant, resource, query).statusCode(200);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "direction | | 422",
                "seat | | 422",
                "member | | 422",
                "tenant | | 422",
                "seat | urn:li:seat:1 | 404",
                "member | urn:li:person:nobody | 404",
                "tenant | nobody | 404",
                "direction | SIDEWAYS | 400",
                "at | yesterday | 400"
            })
    void a_message_that_cannot_be_is_refused(String field, String value, int status) {
        Map<String, Object> message = with(message(connected(), "SENT"), field, value);

        post("/sandbox/conversation-events", message).statusCode(status);
    }

    private JsonPath say(Tenant tenant, String direction, String... more) {
        return order("/sandbox/conversation-events", with(message(tenant, direction), more))
                .extract()
                .jsonPath();
    }

    private static Map<String, String> message(Tenant tenant, String direction) {
        return Map.of("tenant", tenant.name(), "seat", SEAT, "member", LENA, "direction", direction);
    }

    private ValidatableResponse seen(Tenant tenant, String seat, String window) {
        return events(tenant, seat, window + FIRST_PAGE).statusCode(200);
    }

    private ValidatableResponse events(Tenant tenant, String seat, String more) {
        return ask(tenant, "conversationEvents", "q=criteria&viewer=" + seat + more);
    }

    private static String window(Instant start, Instant end) {
        return "&timeRange.start=" + start.toEpochMilli() + "&timeRange.end=" + end.toEpochMilli();
    }
}
