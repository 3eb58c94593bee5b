package dev.prospector.candidate.domain.search;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import dev.prospector.candidate.domain.CandidateId;

/**
 * Whom somebody looks for; all that is named must be so.
 *
 * @param words beginnings of words of names and of e-mail addresses
 * @param among nobody but these
 */
public record CandidateSearch(SearchWords words, CandidateFilter filter, Optional<Set<CandidateId>> among) {
    public CandidateSearch {
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(filter, "filter");
        Objects.requireNonNull(among, "among");
    }

    /** Whoever is found by these words; everybody when there are none. */
    public static CandidateSearch of(SearchWords words) {
        return new CandidateSearch(words, CandidateFilter.NONE, Optional.empty());
    }

    /** The same, and nobody but these. */
    public CandidateSearch among(Set<CandidateId> ids) {
        return new CandidateSearch(words, filter, Optional.of(ids));
    }

    /** Whether nothing but {@link #among} cuts the list down. */
    public boolean isOnlyAmong() {
        return among.isPresent() && words.isEmpty() && filter.equals(CandidateFilter.NONE);
    }
}
