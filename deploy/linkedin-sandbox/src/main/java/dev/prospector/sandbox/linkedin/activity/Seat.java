package dev.prospector.sandbox.linkedin.activity;

import dev.prospector.sandbox.linkedin.finder.Row;

/**
 * A Recruiter seat.
 *
 * @param urn      such as {@code urn:li:seat:600123}
 * @param contract its contract's URN
 * @param member   person URN of who sits on it now
 */
public record Seat(String tenant, String urn, String contract, String member) implements Row {

    @Override
    public String key() {
        return urn;
    }
}
