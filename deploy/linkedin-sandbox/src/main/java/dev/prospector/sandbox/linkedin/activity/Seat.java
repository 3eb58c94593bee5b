package dev.prospector.sandbox.linkedin.activity;

import java.time.Instant;
import java.util.List;

import dev.prospector.sandbox.linkedin.Member;
import dev.prospector.sandbox.linkedin.finder.Row;

/**
 * A Recruiter seat.
 *
 * @param urn       such as {@code urn:li:seat:600123}
 * @param contract  its contract's URN
 * @param member    person URN of who sits on it now; null for a seat that nobody holds
 * @param roles     what the seat may do, such as {@code SOURCER_ADD_PROSPECT}
 * @param createdAt whole milliseconds
 */
public record Seat(
        String tenant,
        String urn,
        String contract,
        String member,
        String firstName,
        String lastName,
        State state,
        List<String> roles,
        Instant createdAt)
        implements Row {

    private static final String URN = "urn:li:seat:";

    /** Of the filter {@code states} (section 5.1 of LinkedIn's contract). */
    public enum State {
        ACTIVE,
        INACTIVE,
        INVITED,
        PARKED
    }

    /** What a state file of earlier versions lacks is as it was then. */
    public Seat {
        state = state == null ? State.ACTIVE : state;
        roles = roles == null ? List.of() : List.copyOf(roles);
        createdAt = createdAt == null ? Instant.EPOCH : createdAt;
    }

    @Override
    public String key() {
        return urn;
    }

    /** The number alone. */
    long id() {
        return Long.parseLong(urn.substring(URN.length()));
    }

    /** Another recruiter gets it: one holder at a time. */
    public Seat heldBy(Member holder) {
        return new Seat(
                tenant, urn, contract, holder.person(), holder.firstName(), holder.lastName(), state, roles, createdAt);
    }

    public Seat in(State next) {
        return new Seat(tenant, urn, contract, member, firstName, lastName, next, roles, createdAt);
    }
}
