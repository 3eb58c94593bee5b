package dev.prospector.candidate.application.port.out.access;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

import dev.prospector.candidate.domain.CandidateId;
import dev.prospector.candidate.domain.access.Caller;
import dev.prospector.candidate.domain.access.Operation;
import dev.prospector.candidate.domain.access.Relation;

/** What joins users to candidates: jobs on whose team they are. job-service knows it, and is asked at each call. */
public interface Relations {

    /**
     * Those of the candidates whom the caller may see through a job of theirs (product.md 3). Not to be asked in a transaction: it waits
     * for another service.
     *
     * @param candidates 1 to 200
     * @throws RelationsUnavailable when that cannot be known now
     */
    Set<CandidateId> visible(Caller caller, Set<CandidateId> candidates);

    /**
     * What joins the caller to one candidate, asked only where the operation depends on it.
     *
     * @param person all ids of the candidate; none where there is nobody
     * @throws RelationsUnavailable as {@link #visible}
     */
    default Relation between(Caller caller, Operation operation, Supplier<List<CandidateId>> person) {
        if (!caller.needsRelationTo(operation)) {
            return Relation.NONE;
        }
        var ids = Set.copyOf(person.get());
        return ids.isEmpty() || visible(caller, ids).isEmpty() ? Relation.NONE : Relation.HIRING_TEAM;
    }
}
