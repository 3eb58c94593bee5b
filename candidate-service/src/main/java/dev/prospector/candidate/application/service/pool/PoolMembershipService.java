package dev.prospector.candidate.application.service.pool;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import dev.prospector.candidate.application.port.in.pool.PoolMembership;
import dev.prospector.candidate.application.port.out.candidate.Candidates;
import dev.prospector.candidate.application.port.out.pool.LinkedInMembers;
import dev.prospector.candidate.application.port.out.pool.PoolMembers;
import dev.prospector.candidate.application.port.out.pool.PoolTrail;
import dev.prospector.candidate.application.port.out.pool.Pools;
import dev.prospector.candidate.application.service.KeptCandidates;
import dev.prospector.candidate.domain.CandidateId;
import dev.prospector.candidate.domain.CandidateNotFound;
import dev.prospector.candidate.domain.Position;
import dev.prospector.candidate.domain.access.Caller;
import dev.prospector.candidate.domain.access.Operation;
import dev.prospector.candidate.domain.pool.NotInPool;
import dev.prospector.candidate.domain.pool.TalentPoolId;

@ApplicationScoped
@Transactional
class PoolMembershipService implements PoolMembership {
    private final PoolAccess access;
    private final Pools pools;
    private final PoolMembers members;
    private final LinkedInMembers linkedIn;
    private final Candidates candidates;
    private final KeptCandidates kept;
    private final PoolTrail trail;
    private final Clock clock;

    PoolMembershipService(
            PoolAccess access,
            Pools pools,
            PoolMembers members,
            LinkedInMembers linkedIn,
            Candidates candidates,
            KeptCandidates kept,
            PoolTrail trail,
            Clock clock) {
        this.access = access;
        this.pools = pools;
        this.members = members;
        this.linkedIn = linkedIn;
        this.candidates = candidates;
        this.kept = kept;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public List<Listed> candidates(Caller caller, TalentPoolId id, Optional<Position> before, int atMost) {
        var pool = access.toRead(Operation.LIST_TALENT_POOL_CANDIDATES, caller, id);
        var page = members.of(id, before, atMost);
        if (!pool.isLinkedIns()) {
            return page.stream()
                    .map(member -> new Listed(member, Optional.empty()))
                    .toList();
        }
        var persons = linkedIn.of(page.stream().map(PoolMembers.Member::id).toList());
        return page.stream()
                .map(member -> new Listed(member, Optional.of(persons.getOrDefault(member.id(), List.of()))))
                .toList();
    }

    /** Whom somebody has put into a pool, no export takes back. */
    @Override
    public void add(Caller caller, TalentPoolId id, CandidateId candidateId) {
        var pool = access.toChange(Operation.ADD_TALENT_POOL_CANDIDATE, caller, id);
        var candidate = candidates.lock(candidateId).orElseThrow(CandidateNotFound::new);
        if (members.add(id, candidate.id(), caller.id(), clock.instant())) {
            candidate.touch();
            kept.save(candidate);
            pools.save(pool.refilled());
            trail.candidateAdded(pool, candidate.id());
        }
    }

    @Override
    public void remove(Caller caller, TalentPoolId id, CandidateId candidate) {
        var pool = access.toChange(Operation.REMOVE_TALENT_POOL_CANDIDATE, caller, id);
        var one = candidates.idsOf(candidate).stream().findFirst().orElseThrow(NotInPool::new);
        if (!members.remove(id, one)) {
            throw new NotInPool();
        }
        pools.save(pool.refilled());
        trail.candidateRemoved(pool, one);
    }
}
