package dev.prospector.gateway.pool;

import java.util.List;
import java.util.Map;

import dev.prospector.gateway.parts.Unavailable;

/**
 * What LinkedIn members shared, as far as it could be had.
 *
 * @param byPerson newest first
 * @param freshness null when it is not known
 * @param unavailable empty, or why there are none
 */
record Stubs(
        Map<String, List<PooledCandidate.Stub>> byPerson,
        PooledCandidateList.Freshness freshness,
        List<Unavailable> unavailable) {
    /** Of people who have shared nothing. */
    static final Stubs NOTHING = new Stubs(Map.of(), null, List.of());

    /** @param reason a code */
    static Stubs none(String reason) {
        return new Stubs(Map.of(), null, List.of(new Unavailable("stubs", reason)));
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
