package dev.prospector.candidate.domain.search;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import dev.prospector.candidate.domain.CandidateId;
import dev.prospector.candidate.domain.Personal;

/**
 * A place in a list of candidates; what the list goes on after.
 *
 * @param word by which the last one was found; null in a list that is sorted by the time of making alone
 */
public record SearchPosition(@Personal String word, CandidateId last) {
    public SearchPosition {
        Objects.requireNonNull(last, "last");
    }

    /** What {@link #of} makes the place from again. */
    public String[] keys() {
        return word == null ? new String[] {last.toString()} : new String[] {word, last.toString()};
    }

    /** Empty for keys that are those of no place in the list of whoever is found by these words. */
    public static Optional<SearchPosition> of(List<String> keys, SearchWords words) {
        if (keys.size() != (words.isEmpty() ? 1 : 2)) {
            return Optional.empty();
        }
        var word = words.isEmpty() ? null : keys.get(0);
        return CandidateId.parse(keys.get(keys.size() - 1))
                .filter(last -> word == null || words.values().stream().anyMatch(word::startsWith))
                .map(last -> new SearchPosition(word, last));
    }

    /** Says nothing of the person, so that no log can. */
    @Override
    public String toString() {
        return "SearchPosition after " + last;
    }
}
