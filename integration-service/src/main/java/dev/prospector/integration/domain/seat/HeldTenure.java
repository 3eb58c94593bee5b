package dev.prospector.integration.domain.seat;

/** A member's time on a seat, and where that is. */
public record HeldTenure(SeatKey key, Tenure tenure) {}
