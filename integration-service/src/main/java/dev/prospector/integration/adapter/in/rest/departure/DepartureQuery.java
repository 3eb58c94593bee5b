package dev.prospector.integration.adapter.in.rest.departure;

import java.util.Arrays;
import java.util.Optional;

import dev.prospector.integration.application.port.in.departure.UnknownDepartedMember;
import dev.prospector.integration.application.port.out.departure.DepartedMembers.Place;
import dev.prospector.integration.application.port.out.departure.DepartedMembers.Standing;
import dev.prospector.integration.domain.departure.DepartedMember;
import dev.prospector.integration.domain.departure.DepartedMemberId;
import dev.prospector.kit.http.page.Cursor;
import dev.prospector.kit.http.problem.Problems;

/** What stands in the addresses of departed members. */
final class DepartureQuery {
    private DepartureQuery() {}

    /** @throws HttpProblem 400 for what is no state */
    static Optional<Standing> standing(String word) {
        return Optional.ofNullable(word).map(name -> Arrays.stream(Standing.values())
                .filter(standing -> standing.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Problems.of(
                        400, "BAD_FILTER", "state must be one of " + Arrays.toString(Standing.values()) + ".")));
    }

    /** @throws UnknownDepartedMember for what can be none */
    static DepartedMemberId id(String text) {
        return DepartedMemberId.parse(text).orElseThrow(UnknownDepartedMember::new);
    }

    static String cursor(DepartedMember last) {
        return Cursor.encode(last.foundAt().toString(), last.id().toString());
    }

    static Optional<Place> after(String cursor) {
        return Optional.ofNullable(cursor).map(DepartureQuery::place);
    }

    private static Place place(String cursor) {
        var keys = Cursor.decode(cursor);
        if (keys.size() != 2) {
            throw Cursor.bad();
        }
        return new Place(
                Cursor.time(keys.get(0)), DepartedMemberId.parse(keys.get(1)).orElseThrow(Cursor::bad));
    }
}
