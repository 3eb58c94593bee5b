package dev.prospector.integration.domain.departure;

import java.time.Instant;

/**
 * A decision that stands.
 *
 * @param by the admin's id
 */
public record Ruling(Decision decision, String by, Instant at) {}
