package dev.prospector.sandbox.recruiter;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.prospector.sandbox.linkedin.Member;
import dev.prospector.sandbox.linkedin.activity.Seat;

/** What people, seats and times are called on the page. */
final class Names {

    private Names() {}

    static String of(Member member) {
        return joined(member.firstName(), member.lastName());
    }

    static String of(Seat seat) {
        return joined(seat.firstName(), seat.lastName(), "(" + seat.urn() + ")");
    }

    static String of(Instant time) {
        return time.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(" "));
    }
}
