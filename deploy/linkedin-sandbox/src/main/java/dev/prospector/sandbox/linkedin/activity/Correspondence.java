package dev.prospector.sandbox.linkedin.activity;

import java.time.Duration;
import java.util.SplittableRandom;

import dev.prospector.sandbox.linkedin.Member;

/**
 * One recruiter's afternoon of a {@link Seeding}: writes to four members.
 *
 * @param number which of the seeding's
 * @param begin  milliseconds after the seeding's
 */
record Correspondence(Seeding seeding, int number, Seat seat, long begin) {

    static final int MEMBERS = 4;

    /** So that the numbers of neighbouring seeds do not overlap. */
    private static final long APART = 1_000_000_007L;

    static Correspondence of(Seeding seeding, int number) {
        SplittableRandom chance = new SplittableRandom(seeding.seed() * APART + number);
        Seat seat = seeding.seats().get(chance.nextInt(seeding.seats().size()));
        return new Correspondence(seeding, number, seat, chance.nextLong(seeding.millis()));
    }

    /** @param which less than {@link #MEMBERS} */
    Member member(int which) {
        return seeding.member((int) (((long) number * MEMBERS + which) % seeding.members()));
    }

    /** Milliseconds after the seeding's begin. */
    long after(Duration later) {
        return seeding.within(begin + later.toMillis());
    }
}
