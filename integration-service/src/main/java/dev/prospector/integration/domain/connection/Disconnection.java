package dev.prospector.integration.domain.connection;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The end of a connection, step by step, with a receipt for each (product.md 2.1.5).
 *
 * @param askedBy the admin's user id
 * @param erase whether LinkedIn is to delete what it was sent
 * @param receipts of all steps, in their order
 */
public record Disconnection(Instant askedAt, String askedBy, boolean erase, List<Receipt> receipts) {
    public Disconnection {
        receipts = List.copyOf(receipts);
        if (!receipts.stream().map(Receipt::step).toList().equals(List.of(Step.values()))) {
            throw new IllegalArgumentException("a disconnection has a receipt for each step, in their order");
        }
    }

    /** In this order. */
    public enum Step {
        /** LinkedIn no longer pushes; our own door is shut from the moment of asking. */
        INTAKE_ENDED,
        JOBS_CLOSED,
        RECORDS_DELETED,
        /** No call leaves for this tenant any more. */
        TRAFFIC_ENDED
    }

    /** How far a step is. */
    public enum StepState {
        DUE,
        DONE,
        SKIPPED
    }

    /**
     * @param at when it was done or skipped; null while it is due
     * @param records how many records at LinkedIn it concerned
     */
    public record Receipt(Step step, StepState state, Instant at, long records) {
        static Receipt due(Step step) {
            return new Receipt(step, StepState.DUE, null, 0);
        }

        boolean isDue() {
            return state == StepState.DUE;
        }
    }

    /** An admin asks for it; nothing is done yet. */
    public static Disconnection asked(Instant now, String askedBy, boolean erase) {
        var askedAt =
                now.truncatedTo(ChronoUnit.MICROS); // as it is stored, because it tells one disconnection from another
        var due = new Disconnection(
                askedAt,
                askedBy,
                true,
                Arrays.stream(Step.values()).map(Receipt::due).toList());
        return erase ? due : due.keeping(askedAt);
    }

    /** Nothing when it is over. */
    public Optional<Step> next() {
        return receipts.stream().filter(Receipt::isDue).map(Receipt::step).findFirst();
    }

    /** Whether every step is over. */
    public boolean isOver() {
        return next().isEmpty();
    }

    /**
     * @param records how many it concerned
     * @throws IllegalStateException when another step comes first
     */
    public Disconnection done(Step step, Instant at, long records) {
        if (!next().equals(Optional.of(step))) {
            throw new IllegalStateException(step + " is not what comes next");
        }
        return with(erase, new Receipt(step, StepState.DONE, at, records));
    }

    /** It is asked for again, with deletion: while it is not over, there is still time for that. */
    public Disconnection alsoErasing() {
        return erase || isOver() ? this : with(true, Receipt.due(Step.RECORDS_DELETED));
    }

    private Disconnection keeping(Instant now) {
        return with(false, new Receipt(Step.RECORDS_DELETED, StepState.SKIPPED, now, 0));
    }

    private Disconnection with(boolean deletion, Receipt receipt) {
        var all = receipts.stream()
                .map(known -> known.step() == receipt.step() ? receipt : known)
                .toList();
        return new Disconnection(askedAt, askedBy, deletion, all);
    }
}
