package dev.prospector.candidate.domain.match;

import java.util.Objects;
import java.util.Set;

import dev.prospector.candidate.domain.CandidateId;
import dev.prospector.candidate.domain.identity.IdentityKey;
import dev.prospector.candidate.domain.identity.LinkedInPerson;

/**
 * Who a candidate may be (product.md 2.5). Nothing follows from it until a user says yes.
 *
 * @param candidate who is that member now, and shares the evidence; null when LinkedIn suggests them
 */
public record Suggestion(
        LinkedInPerson person, SuggestionSource from, CandidateId candidate, Set<IdentityKey> evidence) {
    public Suggestion {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(from, "from");
        evidence = Set.copyOf(evidence);
    }

    static Suggestion of(LinkedInPerson person, SuggestionSource from) {
        return new Suggestion(person, from, null, Set.of());
    }
}
