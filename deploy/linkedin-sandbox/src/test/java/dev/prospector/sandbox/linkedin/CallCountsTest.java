package dev.prospector.sandbox.linkedin;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.time.temporal.ChronoUnit.MINUTES;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import dev.prospector.sandbox.http.Request;
import dev.prospector.sandbox.linkedin.CallCounts.Greatest;

class CallCountsTest {

    private static final String SEAT = "urn:li:seat:1";

    private Instant now = Instant.parse("2026-01-02T23:58:30Z");

    private final CallCounts counts = new CallCounts(((InstantSource) () -> now).withZone(ZoneOffset.UTC));

    @Test
    void the_busiest_minute_of_a_seat_and_the_busiest_day_of_a_resource_are_shown() {
        called("acme", "/v2/conversationEvents?viewer=" + SEAT, 3);
        now = now.plusSeconds(60);
        called("acme", "/v2/conversationEvents?viewer=" + SEAT, 2);
        now = now.plusSeconds(60);
        called("acme", "/v2/conversationEvents?viewer=" + SEAT, 1);

        assertEquals(
                List.of(
                        new Greatest("acme", "conversationEvents", SEAT, MINUTES, 3),
                        new Greatest("acme", "conversationEvents", null, DAYS, 5)),
                counts.of("acme"));
    }

    @Test
    void seats_resources_and_customers_are_counted_apart() {
        called("acme", "/v2/conversationEvents?viewer=" + SEAT, 2);
        called("acme", "/v2/conversationEvents?viewer=urn:li:seat:2", 1);
        called("acme", "/v2/mailStubs?viewer=" + SEAT, 4);
        called("globex", "/rest/seatsV2", 7);

        assertEquals(
                List.of(
                        new Greatest("acme", "conversationEvents", SEAT, MINUTES, 2),
                        new Greatest("acme", "conversationEvents", "urn:li:seat:2", MINUTES, 1),
                        new Greatest("acme", "conversationEvents", null, DAYS, 3),
                        new Greatest("acme", "mailStubs", null, DAYS, 4)),
                counts.of("acme"));
        assertEquals(List.of(new Greatest("globex", "seatsV2", null, DAYS, 7)), counts.of("globex"));
    }

    @Test
    void a_tunnelled_call_is_one_of_its_seat() {
        byte[] form = "viewer=urn%3Ali%3Aseat%3A1".getBytes(StandardCharsets.US_ASCII);
        counts.called("acme", Request.of("POST", "/v2/conversationEvents", Map.of(), form));

        assertEquals(SEAT, counts.of("acme").get(0).seat());
    }

    @Test
    void counts_are_forgotten_with_their_customer() {
        called("acme", "/v2/mailStubs", 1);
        called("globex", "/v2/mailStubs", 1);

        counts.removeOf("acme");

        assertEquals(List.of(), counts.of("acme"));
        assertEquals(1, counts.of("globex").size());
        counts.clear();
        assertEquals(List.of(), counts.of("globex"));
    }

    private void called(String tenant, String url, int times) {
        for (int i = 0; i < times; i++) {
            counts.called(tenant, Request.of("GET", url, Map.of(), new byte[0]));
        }
    }
}
