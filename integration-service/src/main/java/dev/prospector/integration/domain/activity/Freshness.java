package dev.prospector.integration.domain.activity;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import dev.prospector.integration.domain.connection.ContractUrn;

/**
 * How fresh one kind of a contract's activity is.
 *
 * @param fetchedUpTo up to when it was read of every active seat, apart from a backlog; nothing without any
 * @param lastSuccess when LinkedIn last answered for one of them
 * @param seats how many active ones are looked at
 * @param hasBacklog whether history of some seat is still to come; of one that is gone none is, unless it comes back
 */
public record Freshness(
        ContractUrn contract,
        ActivityKind kind,
        Optional<Instant> fetchedUpTo,
        Optional<Instant> lastSuccess,
        int seats,
        boolean hasBacklog) {

    /** What that means to who relies on it. */
    public enum State {
        /** The contract has no access now: nothing is fetched, and what there is is withheld. */
        NO_ACCESS,
        /** LinkedIn has not yet answered for any seat. */
        WAITING,
        /** Older than it may be (product.md 2.7). */
        LATE,
        /** What is new is heard in time; history is still being fetched. */
        CATCHING_UP,
        CURRENT
    }

    /** Of a contract whose seats nobody has looked at. */
    public static Freshness none(ContractUrn contract, ActivityKind kind) {
        return new Freshness(contract, kind, Optional.empty(), Optional.empty(), 0, false);
    }

    public State state(boolean hasAccess, Duration target, Instant now) {
        if (!hasAccess) {
            return State.NO_ACCESS;
        }
        if (lastSuccess.isEmpty() || fetchedUpTo.isEmpty()) {
            return State.WAITING;
        }
        if (fetchedUpTo.get().plus(target).isBefore(now)) {
            return State.LATE;
        }
        return hasBacklog ? State.CATCHING_UP : State.CURRENT;
    }
}
