package dev.prospector.integration.adapter.in.rest.seat;

import java.util.Arrays;
import java.util.Optional;

import dev.prospector.integration.application.port.in.seat.UnknownSeat;
import dev.prospector.integration.domain.connection.ContractUrn;
import dev.prospector.integration.domain.seat.SeatKey;
import dev.prospector.integration.domain.seat.SeatMatch;
import dev.prospector.integration.domain.seat.SeatUrn;
import dev.prospector.kit.http.page.Cursor;
import dev.prospector.kit.http.problem.Problems;

/** What stands in the addresses of seats. */
final class SeatQuery {
    private SeatQuery() {}

    /** @throws HttpProblem 400 for what is no state */
    static Optional<SeatMatch.State> state(String word) {
        return Optional.ofNullable(word).map(name -> Arrays.stream(SeatMatch.State.values())
                .filter(state -> state.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Problems.of(
                        400, "BAD_FILTER", "state must be one of " + Arrays.toString(SeatMatch.State.values()) + ".")));
    }

    /** @throws UnknownSeat for what can be none */
    static SeatUrn seat(String id) {
        try {
            return SeatUrn.ofId(id);
        } catch (IllegalArgumentException e) {
            throw new UnknownSeat();
        }
    }

    static String cursor(SeatKey last) {
        return Cursor.encode(last.contract().value(), last.seat().value());
    }

    static Optional<SeatKey> after(String cursor) {
        return Optional.ofNullable(cursor).map(SeatQuery::place);
    }

    private static SeatKey place(String cursor) {
        var keys = Cursor.decode(cursor);
        if (keys.size() != 2) {
            throw Cursor.bad();
        }
        try {
            return new SeatKey(new ContractUrn(keys.get(0)), new SeatUrn(keys.get(1)));
        } catch (IllegalArgumentException e) {
            throw Cursor.bad();
        }
    }
}
