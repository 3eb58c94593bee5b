package dev.prospector.candidate.adapter.out.persistence.candidate;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import dev.prospector.candidate.adapter.out.persistence.LostRaces;
import dev.prospector.candidate.adapter.out.persistence.note.JdbcNoteTombstones;
import dev.prospector.candidate.application.port.out.ConcurrentChange;
import dev.prospector.candidate.application.port.out.candidate.Candidates;
import dev.prospector.candidate.domain.CandidateId;
import dev.prospector.candidate.domain.candidate.Candidate;
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
        return row(id).flatMap(row -> findByIdOptional(row.answering())).map(CandidateEntity::toDomain);
    }

    @Override
    public Optional<Candidate> record(CandidateId id) {
        return row(id).map(CandidateEntity::toDomain);
    }

    @Override
    public List<CandidateId> idsOf(CandidateId asked) {
        return rows.idsOf(asked.toString()).stream()
                .map(id -> CandidateId.parse(id).orElseThrow())
                .toList();
    }

    @Override
    public Optional<Candidate> lock(CandidateId id) {
        var one = rows.answering(id.toString());
        var isThere = one.filter(answering -> LostRaces.told(() -> rows.lock(answering)))
                .isPresent();
        demandAnswering(one, id);
        return isThere ? find(id) : Optional.empty();
    }

    @Override
    public List<Candidate> carrying(Set<IdentityKey> keys) {
        return together(Set.of(), keys);
    }

    @Override
    public List<Candidate> together(Set<CandidateId> records, Set<IdentityKey> keys) {
        var ids = records.stream().map(CandidateId::toString).collect(Collectors.toSet());
        return those(LostRaces.told(() -> rows.lockCarrying(ids, keys)));
    }

    @Override
    public List<Candidate> around(CandidateId one, Set<IdentityKey> keys) {
        var answering = rows.answering(one.toString());
        var there = LostRaces.told(() -> rows.lockAround(answering.orElse(one.toString()), keys));
        demandAnswering(answering, one);
        return those(there);
    }

    /** Until the record was locked, it could be merged, or stand for itself again. */
    private void demandAnswering(Optional<String> locked, CandidateId asked) {
        var now = rows.answering(asked.toString());
        if (now.isPresent() && !now.equals(locked)) {
            throw new ConcurrentChange();
        }
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
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS); // as the database keeps it
        candidate.learntAt(now);
        var known = row(candidate.id());
        if (known.filter(row -> row.toDomain().state().equals(candidate.state()))
                .isPresent()) {
            return OptionalLong.empty();
        }
        var row = known.orElseGet(() -> CandidateEntity.of(candidate.id()));
        row.copyFrom(candidate, now);
        LostRaces.told(() -> persistAndFlush(row));
        return OptionalLong.of(row.version());
    }

    /** Once the candidate is locked, nobody adds another note that would go without a trace. */
    @Override
    public long raise(CandidateId id, long version) {
        rows.raise(id.toString(), version);
        var row = findById(id.toString());
        getEntityManager().refresh(row);
        return row.version();
    }

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
