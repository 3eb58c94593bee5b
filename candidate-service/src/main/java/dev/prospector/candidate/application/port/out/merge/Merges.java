package dev.prospector.candidate.application.port.out.merge;

import java.util.Collection;
import java.util.Optional;

import dev.prospector.candidate.domain.CandidateId;
import dev.prospector.candidate.domain.merge.Merge;
import dev.prospector.candidate.domain.merge.MergeId;

/** Which of the tenant's candidates users said to be one person, and what they took back of that. They go with their candidates. */
public interface Merges {
    void add(Merge merge);

    Optional<Merge> find(MergeId id);

    /** As {@link #find}; nobody else undoes it until this transaction has ended. */
    Optional<Merge> lock(MergeId id);

    /** Keeps that a merge that is locked was undone. */
    void save(Merge undone);

    /** All in which one of these won or lost. */
    void removeAllOf(Collection<CandidateId> gone);
}
