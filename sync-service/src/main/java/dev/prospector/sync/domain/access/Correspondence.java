package dev.prospector.sync.domain.access;

import java.time.Instant;

/**
 * What of an InMail decides who reads its text.
 *
 * @param holder the member in whose time on the seat it was written; null when only the times can tell
 * @param replied whether the candidate has written to this seat at all
 * @param shared whether the candidate has shared a stub profile with this seat
 */
public record Correspondence(
        String contract, String seat, String holder, Instant at, boolean replied, boolean shared) {}
