package dev.prospector.gateway.board;

import java.util.List;
import java.util.Map;

import dev.prospector.gateway.parts.Unavailable;

/**
 * The candidates' names, as far as they could be had.
 *
 * @param unavailable empty, or why there are none
 */
record Names(Map<String, NamedApplication.Candidate> byId, List<Unavailable> unavailable) {
    /** @param reason a code */
    static Names none(String reason) {
        return new Names(Map.of(), List.of(new Unavailable("candidates", reason)));
    }

    NamedApplication.Candidate of(String candidateId) {
        var known = byId.get(candidateId);
        return known == null ? new NamedApplication.Candidate(candidateId, null, null) : known;
    }
}
