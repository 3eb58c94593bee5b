package dev.prospector.job.domain.person;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import dev.prospector.job.domain.pipeline.CandidateId;

/**
 * Which ids name the same person (architecture.md 2, Merge): a merge is an alias, and what is about somebody keeps the id that it had. Who
 * was merged into somebody who was merged in turn is the person at the end, and so is everybody on the way. Words about several candidates
 * come in any order, so that they may even stand in a circle for a while: then they are one person too.
 */
public final class Persons {
    private final Map<CandidateId, Set<CandidateId>> ids = new HashMap<>();

    private Persons() {}

    public static Persons of(Collection<Alias> aliases) {
        var persons = new Persons();
        aliases.forEach(persons::join);
        return persons;
    }

    private void join(Alias alias) {
        var one = new HashSet<>(allOf(alias.loser()));
        one.addAll(allOf(alias.winner()));
        one.forEach(id -> ids.put(id, one));
    }

    /** All ids of the person whom this one names, itself among them. */
    public Set<CandidateId> allOf(CandidateId id) {
        return Set.copyOf(ids.getOrDefault(id, Set.of(id)));
    }

    /** All ids of these persons. */
    public Set<CandidateId> allOf(Collection<CandidateId> some) {
        return some.stream().flatMap(id -> allOf(id).stream()).collect(toUnmodifiableSet());
    }
}
