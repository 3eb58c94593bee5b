package dev.prospector.integration.domain.connection;

import java.time.Instant;
import java.util.List;

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
    }

    /** In this order. */
    public enum Step {
        INTAKE_ENDED,
        JOBS_CLOSED,
        RECORDS_DELETED,
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
    public record Receipt(Step step, StepState state, Instant at, long records) {}

    /** Whether every step is over. */
    public boolean isOver() {
        return receipts.stream().noneMatch(receipt -> receipt.state() == StepState.DUE);
    }
}
