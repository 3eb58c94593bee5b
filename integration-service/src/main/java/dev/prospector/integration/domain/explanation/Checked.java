package dev.prospector.integration.domain.explanation;

/** A check, and what became of it. */
public record Checked(Check check, Outcome outcome) {
    public boolean hasPassed() {
        return outcome == Outcome.PASSED;
    }
}
