package dev.prospector.candidate.domain.merge;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.prospector.candidate.domain.CandidateId;
import dev.prospector.candidate.domain.identity.IdentityKey;

/**
 * How a candidate's record stands to those of the same person that were merged with it.
 *
 * @param mergedInto by whose record this one is answered now; null while it stands for itself
 * @param all the person's other ids, the last merged ones last; one step leads from each of them to this record
 */
public record Aliases(CandidateId mergedInto, List<Alias> all) {
    public static final Aliases NONE = new Aliases(null, List.of());

    /** The most other ids that a person may have: whatever asks for all that belongs to a person stays small. */
    public static final int MOST = 20;

    public Aliases {
        all = List.copyOf(all);
    }

    public Optional<CandidateId> winner() {
        return Optional.ofNullable(mergedInto);
    }

    public List<CandidateId> ids() {
        return all.stream().map(Alias::id).toList();
    }

    /** Who brought this identity by a merge. */
    public Optional<CandidateId> bringing(IdentityKey key) {
        return all.stream()
                .filter(alias -> alias.brought().contains(key))
                .map(Alias::id)
                .findFirst();
    }

    public Aliases into(CandidateId winner) {
        return new Aliases(winner, all);
    }

    /** One more, with all who are merged into them. */
    public Aliases and(Alias loser, Aliases theirs) {
        var further = theirs.all.stream().map(Alias::further);
        return new Aliases(
                mergedInto,
                Stream.of(all.stream(), Stream.of(loser), further)
                        .flatMap(each -> each)
                        .toList());
    }

    /** As before {@link #and}. */
    public Aliases without(CandidateId loser, Aliases theirs) {
        var gone = Stream.concat(Stream.of(loser), theirs.ids().stream()).collect(Collectors.toSet());
        return new Aliases(
                mergedInto,
                all.stream().filter(alias -> !gone.contains(alias.id())).toList());
    }

    public Aliases keeping(Predicate<IdentityKey> isCarried) {
        return new Aliases(
                mergedInto, all.stream().map(alias -> alias.keeping(isCarried)).toList());
    }

    /** Whether nothing was merged after this one: merges are undone in the order against that of their making. */
    public boolean isLast(CandidateId loser, Aliases theirs) {
        var place = all.size() - theirs.all.size() - 1;
        return place >= 0 && all.get(place).id().equals(loser);
    }

    public Optional<Alias> of(CandidateId id) {
        return all.stream().filter(alias -> alias.id().equals(id)).findFirst();
    }
}
