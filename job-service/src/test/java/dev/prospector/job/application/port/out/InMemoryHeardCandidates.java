package dev.prospector.job.application.port.out;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.prospector.job.application.port.out.person.HeardCandidates;
import dev.prospector.job.domain.person.Alias;
import dev.prospector.job.domain.person.CandidateWord;
import dev.prospector.job.domain.person.Person;
import dev.prospector.job.domain.person.Persons;
import dev.prospector.job.domain.pipeline.CandidateId;

public class InMemoryHeardCandidates implements HeardCandidates {
    private final Map<CandidateId, CandidateWord> newest = new HashMap<>();
    private final Set<CandidateId> deleted = new HashSet<>();

    @Override
    public void hear(CandidateWord word) {
        newest.merge(word.id(), word, (one, other) -> other.version() > one.version() ? other : one);
        if (word.deleted()) {
            deleted.add(word.id());
        }
    }

    @Override
    public Person hold(CandidateId candidate) {
        return new Person(
                candidate,
                deleted.contains(candidate),
                persons(List.of(candidate)).allOf(candidate));
    }

    /** Of everybody: who was not asked about does no harm. */
    @Override
    public Persons persons(Collection<CandidateId> candidates) {
        return Persons.of(newest.values().stream()
                .flatMap(word -> word.mergedInto().map(winner -> new Alias(word.id(), winner)).stream())
                .toList());
    }
}
