package dev.prospector.integration.domain.seat;

import java.time.Instant;

/**
 * An admin's word that a seat is a user's, for attribution only: it opens no message (product.md 2.2).
 *
 * @param by the admin
 */
public record Pairing(SeatUrn seat, String userId, String by, Instant at) {}
