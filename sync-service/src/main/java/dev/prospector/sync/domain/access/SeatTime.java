package dev.prospector.sync.domain.access;

import java.time.Instant;

/**
 * A member's time on a seat; both ends count.
 *
 * @param from null without limit back
 * @param until null while it lasts
 */
public record SeatTime(String contract, String seat, String member, Instant from, Instant until) {

    boolean covers(Correspondence message) {
        return contract.equals(message.contract())
                && seat.equals(message.seat())
                && (message.holder() == null || message.holder().equals(member))
                && (from == null || !message.at().isBefore(from))
                && (until == null || !message.at().isAfter(until));
    }
}
