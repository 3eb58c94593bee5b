package dev.prospector.candidate.domain.candidate;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import dev.prospector.candidate.domain.identity.LinkedInPerson;
import dev.prospector.candidate.domain.match.LinkedInFinding;
import dev.prospector.candidate.domain.match.PersonAttached;
import dev.prospector.candidate.domain.match.Ruling;

/**
 * What becomes of one candidate's match, and of those who share identities with them, by what a user or LinkedIn says (product.md 2.5).
 * Nobody is attached to two candidates: {@link PersonAttached} says who has them.
 */
public final class MatchReview {
    private final Candidate one;
    private final List<Candidate> others;

    private MatchReview(Candidate one, List<Candidate> others) {
        this.one = one;
        this.others = others;
    }

    /**
     * @param around all who share an identity with the candidate, and whoever is the member that may be attached; the candidate among them
     *     or not
     */
    public static MatchReview of(Candidate one, Collection<Candidate> around) {
        var others =
                around.stream().filter(other -> !other.id().equals(one.id())).toList();
        return new MatchReview(one, others);
    }

    /** @return whether anything changed; so for all of these */
    public boolean confirm(LinkedInPerson person, Ruling ruling) {
        return settled(one.confirm(person, ruling));
    }

    /** @param person empty for whoever is attached, or else for all who are suggested */
    public boolean reject(Optional<LinkedInPerson> person, Ruling ruling) {
        return settled(one.reject(person, ruling));
    }

    /** See {@link dev.prospector.candidate.domain.match.Match#undone}. */
    public boolean undo(Ruling ruling) {
        one.undo(ruling);
        return settled(true);
    }

    /** Whom another candidate is by then is only suggested. */
    public boolean learn(LinkedInFinding finding) {
        return settled(one.learn(finding, person -> holder(person).isEmpty()));
    }

    private boolean settled(boolean changed) {
        if (changed) {
            one.linkedInPerson().flatMap(this::holder).ifPresent(holder -> {
                throw new PersonAttached(holder.id());
            });
            Comparison.of(one, others);
        }
        return changed;
    }

    private Optional<Candidate> holder(LinkedInPerson person) {
        return others.stream()
                .filter(other -> other.linkedInPerson().filter(person::equals).isPresent())
                .findFirst();
    }
}
