package dev.prospector.integration.domain.seat;

import java.util.List;

/**
 * Whose seat it is among the tenant's users (product.md 2.2).
 *
 * @param claims who it belongs to and by what: one for a match, two or one that is contradicted for a conflict
 * @param proposals users who may be meant, while nobody has said so; the likeliest first
 */
public record SeatMatch(State state, List<Claim> claims, List<Proposal> proposals) {
    /** What is known of it. */
    public enum State {
        MATCHED,
        PROPOSED,
        CONFLICT,
        FREE
    }

    /** What somebody's claim to a seat rests on. */
    public enum By {
        /** The user's own link, whose person has the seat: it alone opens messages. */
        PERSON,
        /** An admin's word. */
        HAND
    }

    public record Claim(String userId, By by) {}

    public record Proposal(String userId, Likeness why) {}

    public SeatMatch {
        claims = List.copyOf(claims);
        proposals = List.copyOf(proposals);
    }

    static SeatMatch matched(Claim claim) {
        return new SeatMatch(State.MATCHED, List.of(claim), List.of());
    }

    static SeatMatch conflict(List<Claim> claims) {
        return new SeatMatch(State.CONFLICT, claims, List.of());
    }

    static SeatMatch guessed(List<Proposal> proposals) {
        return new SeatMatch(proposals.isEmpty() ? State.FREE : State.PROPOSED, List.of(), proposals);
    }
}
