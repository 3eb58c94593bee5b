package dev.prospector.candidate.adapter.out.persistence;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import dev.prospector.candidate.application.port.out.Candidates;
import dev.prospector.candidate.domain.Candidate;
import dev.prospector.candidate.domain.CandidateId;
import dev.prospector.candidate.domain.identity.IdentityKey;

@ApplicationScoped
class JpaCandidates implements Candidates, PanacheRepositoryBase<CandidateEntity, String> {
    private final JdbcCandidateRows rows;
    private final JdbcNoteTombstones notes;
    private final Clock clock;

    JpaCandidates(JdbcCandidateRows rows, JdbcNoteTombstones notes, Clock clock) {
        this.rows = rows;
        this.notes = notes;
        this.clock = clock;
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

    /**
     * Writes at once: the loser of a race is told here, by the version or by a key that the winner's rows have. The time of the change, which
     * is in the candidate's own row, raises the version whatever else has changed.
     */
    @Override
    public OptionalLong save(Candidate candidate) {
        var known = row(candidate.id());
        if (known.filter(row -> row.toDomain().state().equals(candidate.state()))
                .isPresent()) {
            return OptionalLong.empty();
        }
        var row = known.orElseGet(() -> CandidateEntity.of(candidate.id()));
        row.copyFrom(candidate, clock.instant());
        LostRaces.told(() -> persistAndFlush(row));
        return OptionalLong.of(row.version());
    }

    /** Once the candidate is locked, nobody adds another note that would go without a trace. */
    @Override
    public void remove(Candidate candidate) {
        LostRaces.told(() -> {
            rows.lock(candidate.id().toString());
            notes.buryAllOn(candidate.id());
            row(candidate.id()).ifPresent(this::delete);
            flush();
        });
    }

    private Optional<CandidateEntity> row(CandidateId id) {
        return findByIdOptional(id.toString());
    }
}
