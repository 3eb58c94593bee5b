package dev.prospector.sandbox.control;

import java.time.Duration;

import dev.prospector.sandbox.http.Problem;
import dev.prospector.sandbox.http.Reply;
import dev.prospector.sandbox.http.Request;
import dev.prospector.sandbox.linkedin.DateHeader;

/** {@code PUT /sandbox/clock}: LinkedIn's clock, as its {@code Date} header shows it, is ahead or behind from now on. */
final class ClockEndpoint {

    private final DateHeader date;

    /** @param skewSeconds ahead of the real time; negative for behind, 0 for right */
    private record Order(Integer skewSeconds) {}

    ClockEndpoint(DateHeader date) {
        this.date = date;
    }

    Reply set(Request request) {
        Integer skew = request.json(Order.class).skewSeconds();
        if (skew == null) {
            throw Problem.invalid("REQUIRED", "skewSeconds is required.");
        }
        date.skew(Duration.ofSeconds(skew));
        return Reply.noContent();
    }
}
