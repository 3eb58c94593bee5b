package dev.prospector.job.domain.user;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Whom somebody looks for.
 *
 * @param words each must begin one of the user's words; none finds everybody
 * @param role a tenant role that they must have, active or not; empty for any
 */
public record UserSearch(SearchWords words, Optional<TenantRole> role) {
    /** The word by which what is found is sorted: the longest, because it leaves the fewest. Empty where none is asked for. */
    public Optional<String> leading() {
        return words.values().stream().max(Comparator.comparingInt(String::length));
    }

    /** The words that must be there besides. */
    public List<String> others() {
        return words.values().stream()
                .filter(word -> !word.equals(leading().orElseThrow()))
                .toList();
    }
}
