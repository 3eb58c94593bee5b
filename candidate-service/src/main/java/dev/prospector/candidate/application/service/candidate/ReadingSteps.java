package dev.prospector.candidate.application.service.candidate;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import dev.prospector.candidate.application.port.out.AuditTrail;
import dev.prospector.candidate.application.port.out.candidate.Candidates;
import dev.prospector.candidate.application.port.out.search.CandidateLists;
import dev.prospector.candidate.application.port.out.search.CandidateLists.Named;
import dev.prospector.candidate.application.port.out.search.CandidateLists.Summary;
import dev.prospector.candidate.application.service.pool.PoolAccess;
import dev.prospector.candidate.domain.CandidateId;
import dev.prospector.candidate.domain.CandidateNotFound;
import dev.prospector.candidate.domain.access.Caller;
import dev.prospector.candidate.domain.access.Operation;
import dev.prospector.candidate.domain.candidate.Candidate;
import dev.prospector.candidate.domain.match.MatchState;
import dev.prospector.candidate.domain.pool.TalentPoolId;
import dev.prospector.candidate.domain.search.CandidateSearch;
import dev.prospector.candidate.domain.search.SearchPosition;

/** One transaction each. Names and lists are no details: only {@link #read} is remembered (product.md 3). */
@ApplicationScoped
@Transactional
public class ReadingSteps {
    private final Candidates candidates;
    private final CandidateLists lists;
    private final PoolAccess pools;
    private final AuditTrail audit;

    public ReadingSteps(Candidates candidates, CandidateLists lists, PoolAccess pools, AuditTrail audit) {
        this.candidates = candidates;
        this.lists = lists;
        this.pools = pools;
        this.audit = audit;
    }

    public Candidate read(CandidateId id) {
        var one = candidates.find(id).orElseThrow(CandidateNotFound::new);
        audit.read(one.id());
        return one;
    }

    public List<CandidateId> idsOf(CandidateId id) {
        return candidates.idsOf(id);
    }

    public MatchState match(CandidateId id) {
        return candidates.find(id).orElseThrow(CandidateNotFound::new).match().state();
    }

    /** Whoever may not see who is in a pool is told nothing by a search in it. */
    public void demandReadable(Caller caller, TalentPoolId pool) {
        pools.toRead(Operation.LIST_TALENT_POOL_CANDIDATES, caller, pool);
    }

    public List<Summary> page(CandidateSearch search, Optional<SearchPosition> after, int limit) {
        return lists.page(search, after, limit);
    }

    public Set<CandidateId> answering(Set<CandidateId> ids) {
        return lists.answering(ids);
    }

    public List<Named> named(Set<CandidateId> ids) {
        return lists.named(ids);
    }
}
