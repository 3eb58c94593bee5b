package dev.prospector.sandbox.linkedin.activity;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.prospector.sandbox.linkedin.Member;
import dev.prospector.sandbox.linkedin.finder.Row;

/**
 * What a customer's recruiters and members did in a long time, made up from one number: the same order makes the same events, so that nobody
 * has to keep them.
 *
 * @param seed               no two of a customer's
 * @param from               inclusive, as is all in whole milliseconds
 * @param until              exclusive
 * @param seats              as they were when it was ordered
 * @param members            how many people they write to
 * @param conversationEvents how many, as are the stubs and the notes
 */
public record Seeding(
        String tenant,
        long seed,
        Instant from,
        Instant until,
        List<Seat> seats,
        int members,
        int conversationEvents,
        int mailStubs,
        int prospectNotes)
        implements Row {

    public Seeding {
        seats = List.copyOf(seats);
    }

    @Override
    public String key() {
        return Long.toString(seed);
    }

    /** Everybody they write to. */
    public Stream<Member> people() {
        return IntStream.range(0, members).mapToObj(this::member);
    }

    Member member(int number) {
        String name = seed + "-" + number;
        return new Member(
                "urn:li:person:seed-" + name,
                "Member",
                "No. " + name,
                "Seeded profile",
                null,
                null,
                "https://www.linkedin.com/in/seed-" + name,
                null);
    }

    /** What the ids of a kind begin with; LinkedIn's are unique across customers. */
    String ids(String kind) {
        return "urn:li:" + kind + ":" + tenant + "-" + seed + "-";
    }

    /** A time within, however late. */
    long within(long millis) {
        return Math.min(millis, millis() - 1);
    }

    long millis() {
        return Duration.between(from, until).toMillis();
    }
}
