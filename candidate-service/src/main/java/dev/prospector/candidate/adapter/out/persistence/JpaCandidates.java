package dev.prospector.candidate.adapter.out.persistence;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import dev.prospector.candidate.application.port.out.Candidates;
import dev.prospector.candidate.domain.Candidate;
import dev.prospector.candidate.domain.CandidateId;
import dev.prospector.candidate.domain.identity.IdentityKey;

@ApplicationScoped
class JpaCandidates implements Candidates, PanacheRepositoryBase<CandidateEntity, String> {
    private final JdbcCandidateRows rows;

    JpaCandidates(JdbcCandidateRows rows) {
        this.rows = rows;
    }

    @Override
    public Optional<Candidate> find(CandidateId id) {
        return row(id).map(CandidateEntity::toDomain);
    }

    @Override
    public boolean isKnown(CandidateId id) {
        return count("id", id.toString()) > 0;
    }

    @Override
    public Optional<Candidate> lock(CandidateId id) {
        return LostRaces.told(() -> rows.lock(id.toString())) ? find(id) : Optional.empty();
    }

    @Override
    public List<Candidate> carrying(Set<IdentityKey> keys) {
        return those(LostRaces.told(() -> rows.lockCarrying(keys)));
    }

    @Override
    public List<Candidate> around(CandidateId one, Set<IdentityKey> keys) {
        return those(LostRaces.told(() -> rows.lockAround(one.toString(), keys)));
    }

    private List<Candidate> those(Collection<String> ids) {
        return ids.stream().map(this::findById).map(CandidateEntity::toDomain).toList();
    }

    /** Writes at once: the loser of a race is told here, by the version or by a key that the winner's rows have. */
    @Override
    public void save(Candidate candidate) {
        var known = row(candidate.id());
        known.filter(row -> !row.toDomain().match().equals(candidate.match())).ifPresent(this::raiseVersion);
        var row = known.orElseGet(() -> CandidateEntity.of(candidate.id()));
        row.copyFrom(candidate);
        LostRaces.told(() -> persistAndFlush(row));
    }

    /** What changes in a rival's row alone would not raise it, and clients would take what they have for the newest. */
    private void raiseVersion(CandidateEntity row) {
        getEntityManager().lock(row, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    @Override
    public void remove(Candidate candidate) {
        LostRaces.told(() -> {
            row(candidate.id()).ifPresent(this::delete);
            flush();
        });
    }

    private Optional<CandidateEntity> row(CandidateId id) {
        return findByIdOptional(id.toString());
    }
}
