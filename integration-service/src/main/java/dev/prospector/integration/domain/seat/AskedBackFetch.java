package dev.prospector.integration.domain.seat;

/**
 * Somebody has linked late as the member who had a seat (product.md 2.2).
 *
 * @param number which of the seat's tenures it was, from 0
 */
public record AskedBackFetch(String tenant, SeatKey seat, int number) {}
