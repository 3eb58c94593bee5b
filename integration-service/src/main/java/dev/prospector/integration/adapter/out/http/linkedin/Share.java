package dev.prospector.integration.adapter.out.http.linkedin;

import java.util.Optional;

import dev.prospector.integration.domain.seat.SeatUrn;

/**
 * What of a resource's budget a call may spend.
 *
 * @param seat that the call is about, where LinkedIn counts each seat's calls by themselves
 * @param leave so many of the day's calls are left for others
 */
public record Share(Optional<SeatUrn> seat, int leave) {
    static final Share WHOLE = new Share(Optional.empty(), 0);

    public static Share of(SeatUrn seat, int leave) {
        return new Share(Optional.of(seat), leave);
    }
}
