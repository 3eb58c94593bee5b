package dev.prospector.candidate.domain.match;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dev.prospector.candidate.domain.identity.LinkedInPerson;

/**
 * Whom LinkedIn holds a candidate for (LinkedIn RSC, candidates: {@code manualMatchedMember}, {@code matchedMembers}).
 *
 * @param member whom somebody named there; null when nobody has
 * @param matches what LinkedIn's matching found, in its order
 */
public record LinkedInFinding(LinkedInPerson member, List<LinkedInPerson> matches) {
    /** LinkedIn has said nothing yet. */
    public static final LinkedInFinding NONE = new LinkedInFinding(null, List.of());

    public LinkedInFinding {
        matches = List.copyOf(matches);
    }

    public Optional<LinkedInPerson> named() {
        return Optional.ofNullable(member);
    }

    Stream<Suggestion> suggestions() {
        var named = named().map(person -> Suggestion.of(person, SuggestionSource.LINKEDIN_USER));
        var matched = matches.stream()
                .filter(person -> !person.equals(member))
                .map(person -> Suggestion.of(person, SuggestionSource.LINKEDIN));
        return Stream.concat(named.stream(), matched);
    }
}
