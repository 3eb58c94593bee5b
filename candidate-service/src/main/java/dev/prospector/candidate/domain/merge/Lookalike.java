package dev.prospector.candidate.domain.merge;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import dev.prospector.candidate.domain.CandidateId;
import dev.prospector.candidate.domain.Personal;
import dev.prospector.candidate.domain.identity.LinkedInPerson;
import dev.prospector.candidate.domain.person.PersonName;
import dev.prospector.candidate.domain.person.Profile;

/**
 * Another candidate who may be the same person.
 *
 * @param person the LinkedIn member that they are
 * @param evidence at least one; what says most comes first
 */
public record Lookalike(
        CandidateId id, PersonName name, Profile profile, Optional<LinkedInPerson> person, List<Evidence> evidence) {
    /** Who is most likely the person comes first; the oldest of several. */
    public static final Comparator<Lookalike> MOST_LIKELY =
            Comparator.comparing(Lookalike::strongest).thenComparing(Lookalike::id);

    public Lookalike {
        Objects.requireNonNull(id, "id");
        evidence =
                evidence.stream().sorted(Comparator.comparing(Evidence::sign)).toList();
    }

    /** @param text in what the two agree, as it is compared */
    public record Evidence(Sign sign, @Personal String text) {
        public Evidence {
            Objects.requireNonNull(sign, "sign");
        }

        /** Says the sign only, so that no log can say more. */
        @Override
        public String toString() {
            return sign.name();
        }
    }

    private Sign strongest() {
        return evidence.get(0).sign();
    }

    /** Whether the two are known to be two different LinkedIn members: then they cannot be merged. */
    public boolean contradicts(Optional<LinkedInPerson> other) {
        return person.isPresent() && other.isPresent() && !person.equals(other);
    }
}
