package dev.prospector.integration.adapter.out.http.linkedin;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * What LinkedIn answered.
 *
 * @param at when, by its own clock, in whole seconds; nothing when it does not say so in a way that we understand
 */
public record Answer(byte[] body, Optional<Instant> at) {
    static Answer of(HttpResponse<byte[]> response) {
        return new Answer(response.body(), date(response.headers()));
    }

    private static Optional<Instant> date(HttpHeaders headers) {
        try {
            return headers.firstValue("Date")
                    .map(DateTimeFormatter.RFC_1123_DATE_TIME::parse)
                    .map(Instant::from);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
