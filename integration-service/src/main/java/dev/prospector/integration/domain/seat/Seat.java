package dev.prospector.integration.domain.seat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import dev.prospector.integration.domain.connection.ContractUrn;
import dev.prospector.integration.domain.link.PersonUrn;

/**
 * One seat as the last poll left it.
 *
 * @param gone whether LinkedIn did not show it any more; it may come back
 */
public record Seat(SeatKey key, SeatHolder holder, SeatState state, List<String> roles, boolean gone, Tenures tenures) {
    public Seat {
        roles = List.copyOf(roles);
    }

    static Seat first(ContractUrn contract, SeenSeat seen) {
        var key = new SeatKey(contract, seen.seat());
        return new Seat(key, seen.holder(), seen.state(), seen.roles(), false, Tenures.first(seen.member()));
    }

    Seat seen(SeenSeat seen, Poll before, Poll now) {
        var held = tenures.heldBy(seen.member(), before, now);
        return new Seat(key, seen.holder(), seen.state(), seen.roles(), false, held);
    }

    Seat missed(Poll before, Poll now) {
        return new Seat(key, holder, state, roles, true, tenures.heldBy(Optional.empty(), before, now));
    }

    /** Whether there can be activity on it that LinkedIn shows: somebody has had it, be it inactive by now. */
    public boolean mayHaveActivity() {
        return !gone && !tenures.all().isEmpty();
    }

    /** Whose what was written at this time is. */
    public Optional<PersonUrn> holderAt(Instant time) {
        return tenures.at(time).map(Tenure::member);
    }

    /** Who has it now. */
    public Optional<PersonUrn> member() {
        return tenures.current().map(Tenure::member);
    }
}
