package dev.prospector.candidate.domain.match;

import java.time.Instant;
import java.util.Objects;

import dev.prospector.candidate.domain.Personal;
import dev.prospector.candidate.domain.Text;

/**
 * Who decided about a match, when and why (product.md 2.5).
 *
 * @param by the user
 * @param at UTC
 * @param reason in the user's words; null when they gave none
 */
public record Ruling(String by, Instant at, @Personal String reason) {
    /** The most characters that a reason may have. */
    public static final int REASON_MAX = 1000;

    public Ruling {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(at, "at");
    }

    /** @throws dev.prospector.candidate.domain.InvalidValue when the reason is too long or more than a line */
    public static Ruling of(String user, Instant now, String reason) {
        return new Ruling(user, now, Text.line("reason", reason, REASON_MAX));
    }

    /** Says nothing of the reason, so that no log can. */
    @Override
    public String toString() {
        return "Ruling of " + by;
    }
}
