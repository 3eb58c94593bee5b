package dev.prospector.gateway.pool;

import java.util.List;
import java.util.Map;

import dev.prospector.gateway.parts.Unavailable;

/**
 * What LinkedIn members shared, as far as it could be had.
 *
 * @param byPerson newest first
 * @param unavailable empty, or why there are none
 */
record Stubs(Map<String, List<PooledCandidate.Stub>> byPerson, List<Unavailable> unavailable) {
    /** @param reason a code */
    static Stubs none(String reason) {
        return new Stubs(Map.of(), List.of(new Unavailable("stubs", reason)));
    }

    /** @return null while nothing can be known of them */
    List<PooledCandidate.Stub> of(List<String> persons) {
        return unavailable.isEmpty()
                ? persons.stream()
                        .flatMap(person -> byPerson.getOrDefault(person, List.of()).stream())
                        .toList()
                : null;
    }
}
