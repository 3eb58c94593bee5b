package dev.prospector.bench;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

/** A tenant's InMails, made up from numbers, as long as real ones: as events for the consumer, and as the rows that become of them. */
record InMailRows(String tenant) {

    /** Of one tenant. */
    static final int CHUNK = 5_000;

    private static final int PERSONS = 1_000;
    private static final Instant BEGIN = Instant.parse("2026-01-02T00:00:00Z");
    /** A few sentences, sealed, in base64. */
    private static final String TEXT = "c2VhbGVk".repeat(60);

    static final List<String> COLUMNS = List.of(
            "tenant", "contract", "event", "seat", "holder", "person", "thread", "type", "direction", "at", "text");

    static String eventId(int number) {
        return new UUID(BEGIN.toEpochMilli(), number).toString();
    }

    String key(int number) {
        return tenant + ":" + person(number);
    }

    String json(int number) {
        return "{\"event\":\"%s\",\"contract\":\"urn:li:contract:9001\",\"seat\":\"urn:li:seat:600123\",\"holder\":\"urn:li:person:recruiter01\",\"person\":\"%s\",\"thread\":\"%s\",\"type\":\"INMAIL\",\"direction\":\"SENT\",\"at\":\"%s\",\"text\":\"%s\"}"
                .formatted(event(number), person(number), thread(number), at(number), TEXT);
    }

    /** In the order of {@link #COLUMNS}. */
    List<Object> columns(int number) {
        return Arrays.asList(
                tenant,
                "urn:li:contract:9001",
                event(number),
                "urn:li:seat:600123",
                "urn:li:person:recruiter01",
                person(number),
                thread(number),
                "INMAIL",
                "SENT",
                Timestamp.from(at(number)),
                Base64.getDecoder().decode(TEXT));
    }

    private static String event(int number) {
        return "urn:li:conversationEvent:ce-" + number;
    }

    private static String person(int number) {
        return "urn:li:person:member-" + number % PERSONS;
    }

    private static String thread(int number) {
        return "urn:li:thread:t-" + number % PERSONS;
    }

    private static Instant at(int number) {
        return BEGIN.plusSeconds(number);
    }
}
