package dev.prospector.integration.application.port.in.seat;

import dev.prospector.integration.domain.seat.SeatUrn;

/** An admin says whose seat it is: for attribution, never for reading (product.md 2.2). */
public interface SeatPairing {
    /**
     * Instead of what was said before.
     *
     * @throws UnknownSeat when LinkedIn does not show it
     * @throws UnknownUser when the directory does not know the user, or they are inactive
     */
    void pair(SeatUrn seat, String userId);

    /** Nothing when there is none. */
    void unpair(SeatUrn seat);

    /**
     * Looks at all seats as soon as a worker is free.
     *
     * @throws dev.prospector.integration.application.port.in.connection.NotConnected without an open connection
     * @throws NoContractAccess when no contract has access
     */
    void refresh();
}
