package dev.prospector.candidate.adapter.out.audit;

import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.candidate.application.port.out.pool.PoolTrail;
import dev.prospector.candidate.domain.CandidateId;
import dev.prospector.candidate.domain.UserId;
import dev.prospector.candidate.domain.pool.PoolKind;
import dev.prospector.candidate.domain.pool.TalentPool;
import dev.prospector.kit.data.audit.AuditEntry;
import dev.prospector.kit.data.audit.AuditLog;

@ApplicationScoped
class KitPoolTrail implements PoolTrail {
    private static final String RECORD_TYPE = "talent-pool";

    private final AuditLog log;

    KitPoolTrail(AuditLog log) {
        this.log = log;
    }

    record PoolState(PoolKind kind, String name, Optional<UserId> owner) {
        static PoolState of(TalentPool pool) {
            return new PoolState(pool.kind(), pool.name(), pool.owner());
        }
    }

    @Override
    public void created(TalentPool pool) {
        log.append(entry("TALENT_POOL_CREATED", pool).change(null, PoolState.of(pool)));
    }

    @Override
    public void changed(TalentPool before, TalentPool after) {
        log.append(entry("TALENT_POOL_CHANGED", after).change(PoolState.of(before), PoolState.of(after)));
    }

    @Override
    public void deleted(TalentPool pool) {
        log.append(entry("TALENT_POOL_DELETED", pool).change(PoolState.of(pool), null));
    }

    @Override
    public void candidateAdded(TalentPool pool, CandidateId candidate) {
        log.append(entry("POOL_CANDIDATE_ADDED", pool).about(candidate));
    }

    @Override
    public void candidateRemoved(TalentPool pool, CandidateId candidate) {
        log.append(entry("POOL_CANDIDATE_REMOVED", pool).about(candidate));
    }

    @Override
    public void shared(TalentPool pool, UserId contributor) {
        log.append(entry("POOL_CONTRIBUTOR_ADDED", pool).change(null, contributor(contributor)));
    }

    @Override
    public void unshared(TalentPool pool, UserId contributor) {
        log.append(entry("POOL_CONTRIBUTOR_REMOVED", pool).change(contributor(contributor), null));
    }

    private static Map<String, String> contributor(UserId user) {
        return Map.of("contributor", user.value());
    }

    private static AuditEntry entry(String action, TalentPool pool) {
        return AuditEntry.of(action, RECORD_TYPE, pool.id());
    }
}
