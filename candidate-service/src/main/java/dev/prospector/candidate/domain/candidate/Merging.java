package dev.prospector.candidate.domain.candidate;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import dev.prospector.candidate.domain.identity.LinkedInPerson;
import dev.prospector.candidate.domain.match.PersonAttached;
import dev.prospector.candidate.domain.match.Ruling;
import dev.prospector.candidate.domain.merge.Aliases;
import dev.prospector.candidate.domain.merge.MergeRefused;
import dev.prospector.candidate.domain.merge.MergeRefused.Reason;

/**
 * Makes two candidates one person, and two again (architecture.md 2: an alias). The loser's record stays as it is and rests; the winner's
 * carries what both have, and answers for both ids. Whoever is merged into the loser is answered by the winner from then on: one step leads
 * from every id to the record that answers.
 */
public final class Merging {
    private final Candidate winner;
    private final Candidate loser;

    private Merging(Candidate winner, Candidate loser) {
        this.winner = winner;
        this.loser = loser;
    }

    /** The two as they are kept, whoever answers for them. */
    public static Merging of(Candidate winner, Candidate loser) {
        return new Merging(winner, loser);
    }

    /** @throws MergeRefused when the two cannot be one person */
    public void demandPossible() {
        refuseIf(winner.id().equals(loser.id()), Reason.SAME_CANDIDATE);
        refuseIf(isMerged(winner) || isMerged(loser), Reason.ALREADY_MERGED);
        refuseIf(contradict(), Reason.CONFLICTING_LINKEDIN_PERSONS);
        var more = winner.aliases().all().size() + loser.aliases().all().size() + 1;
        refuseIf(more > Aliases.MOST, Reason.TOO_MANY_MERGED);
    }

    /**
     * @param theirs all whose records rest in the loser's
     * @param around all who share an identity with one of the two; these two among them or not
     */
    public void merge(Collection<Candidate> theirs, Collection<Candidate> around) {
        demandPossible();
        winner.absorb(loser);
        Stream.concat(Stream.of(loser), theirs.stream()).forEach(one -> one.restIn(winner.id()));
        var others = others(around);
        others.forEach(other -> other.forget(loser.id()));
        Comparison.of(winner, others);
    }

    /**
     * All is as before the merge, except what was changed on the winner since: that stays with the winner.
     *
     * @param theirs as for {@link #merge}
     * @param around as for {@link #merge}
     * @throws MergeRefused when a later merge stands
     * @throws PersonAttached when the loser's LinkedIn member is somebody else by now
     */
    public void undo(Collection<Candidate> theirs, Collection<Candidate> around, Ruling ruling) {
        refuseIf(isMerged(winner) || !winner.aliases().isLast(loser.id(), loser.aliases()), Reason.MERGED_SINCE);
        var others = others(around);
        loser.linkedInPerson().flatMap(person -> holder(person, others)).ifPresent(holder -> {
            throw new PersonAttached(holder.id());
        });
        var answered = winner.identification();
        winner.release(loser, ruling);
        loser.standAlone(answered);
        theirs.forEach(one -> one.restIn(loser.id()));
        Comparison.of(winner, List.of(loser));
        Comparison.of(winner, others);
        Comparison.of(loser, others);
    }

    private List<Candidate> others(Collection<Candidate> around) {
        Predicate<Candidate> isOne =
                other -> other.id().equals(winner.id()) || other.id().equals(loser.id());
        return around.stream()
                .filter(isOne.negate())
                .filter(other -> !isMerged(other))
                .toList();
    }

    private static Optional<Candidate> holder(LinkedInPerson person, List<Candidate> others) {
        return others.stream()
                .filter(other -> other.linkedInPerson().filter(person::equals).isPresent())
                .findFirst();
    }

    /** Whoever is attached, by whatever: nobody is two members (product.md 2.5). */
    private boolean contradict() {
        return winner.linkedInPerson().filter(loser::contradicts).isPresent();
    }

    private static boolean isMerged(Candidate one) {
        return one.aliases().winner().isPresent();
    }

    private static void refuseIf(boolean refused, Reason reason) {
        if (refused) {
            throw new MergeRefused(reason);
        }
    }
}
