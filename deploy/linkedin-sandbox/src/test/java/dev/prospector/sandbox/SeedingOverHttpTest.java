package dev.prospector.sandbox;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One order, and recruiters have been at work for years. */
class SeedingOverHttpTest extends RecruiterTest {

    private static final String PAGE = "&start=0&count=1";

    @Test
    void all_seats_write_for_two_years_unless_the_order_says_else() {
        Tenant tenant = connected();

        order("/sandbox/seedings", Map.of("tenant", tenant.name(), "seed", 1, "conversationEvents", 4000))
                .body("seats", contains(SEAT, OTHER_SEAT))
                .body("members", equalTo(1000));

        assertEquals(4000, events(tenant, SEAT) + events(tenant, OTHER_SEAT));
    }

    @Test
    void an_order_names_seats_time_and_numbers() {
        Tenant tenant = connected();
        Map<String, Object> order = with(
                Map.of("seats", List.of(SEAT), "conversationEvents", 40, "mailStubs", 30, "prospectNotes", 20),
                "tenant",
                tenant.name(),
                "seed",
                "2",
                "from",
                "2026-01-02T00:00:00Z",
                "until",
                "2026-01-03T00:00:00Z");

        order("/sandbox/seedings", order);

        assertEquals(40, events(tenant, SEAT));
        ask(tenant, "mailStubs", "q=contract&contract=" + CONTRACT + "&createdDateStart=1767312000000" + PAGE)
                .body("paging.total", equalTo(30));
        ask(tenant, "prospectNotes", "q=criteria&contract=" + CONTRACT + "&beforeDate=1767398400000" + PAGE)
                .body("paging.total", equalTo(20));
    }

    @Test
    void who_was_written_to_can_be_exported_and_be_written_to_again() {
        Tenant tenant = connected();
        order(
                "/sandbox/seedings",
                Map.of("tenant", tenant.name(), "seed", 3, "conversationEvents", 1, "seats", List.of(SEAT)));

        export(tenant, "urn:li:person:seed-3-0");
        String thread = order(
                        "/sandbox/conversation-events",
                        Map.of(
                                "tenant",
                                tenant.name(),
                                "seat",
                                SEAT,
                                "member",
                                "urn:li:person:seed-3-0",
                                "direction",
                                "RECEIVED"))
                .extract()
                .path("threadUrn");

        ask(tenant, "conversationEvents", "q=criteria&viewer=" + SEAT + "&start=0&count=9")
                .body("elements.threadUrn", contains(thread, thread));
    }

    @ParameterizedTest
    @CsvSource({
        "seed,,422",
        "members,0,422",
        "members,100001,422",
        "conversationEvents,-1,422",
        "mailStubs,16777217,422",
        "from,2026-01-03T00:00:00Z,422",
        "from,2000-01-02T00:00:00Z,422",
        "tenant,nobody,404",
        "seed,seven,400"
    })
    void what_cannot_be_is_refused(String field, String value, int status) {
        Map<String, Object> order =
                with(Map.of("tenant", connected().name(), "seed", 4, "until", "2026-01-03T00:00:00Z"), field, value);

        post("/sandbox/seedings", order).statusCode(status);
    }

    @Test
    void nobody_writes_without_a_seat() {
        post("/sandbox/seedings", Map.of("tenant", tenant().name(), "seed", 5)).statusCode(422);
    }

    private int events(Tenant tenant, String seat) {
        return ask(tenant, "conversationEvents", "q=criteria&viewer=" + seat + PAGE)
                .statusCode(200)
                .extract()
                .path("paging.total");
    }
}
