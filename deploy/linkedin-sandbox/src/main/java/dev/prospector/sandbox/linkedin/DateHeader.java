package dev.prospector.sandbox.linkedin;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

import dev.prospector.sandbox.http.Reply;

/** What LinkedIn's answers say of the time, in whole seconds: right, unless it is told to go wrong. */
public final class DateHeader {

    private final Clock clock;
    private volatile Duration skew = Duration.ZERO;

    public DateHeader(Clock clock) {
        this.clock = clock;
    }

    /** @param ahead of the real time; negative when it is to be behind */
    public void skew(Duration ahead) {
        skew = ahead;
    }

    Reply on(Reply reply) {
        return reply.with(
                "Date",
                DateTimeFormatter.RFC_1123_DATE_TIME.format(
                        clock.instant().plus(skew).atOffset(ZoneOffset.UTC)));
    }
}
