package dev.prospector.candidate.application.port.out.pool;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import dev.prospector.candidate.application.port.out.ConcurrentChange;
import dev.prospector.candidate.domain.CandidateId;
import dev.prospector.candidate.domain.Personal;
import dev.prospector.candidate.domain.Position;
import dev.prospector.candidate.domain.UserId;
import dev.prospector.candidate.domain.pool.TalentPoolId;

/** Who is in the tenant's pools. Whoever changes that locks the pool first, and then the candidate. */
public interface PoolMembers {
    /** @return whether they were not in it before */
    boolean add(TalentPoolId pool, CandidateId candidate, UserId addedBy, Instant now);

    /** As {@link #add}, by the system. */
    boolean receive(TalentPoolId pool, CandidateId candidate, Instant now);

    /** @return whether they were in it */
    boolean remove(TalentPoolId pool, CandidateId candidate);

    /**
     * All pools in which one of these is become another version, for what is done to them; before any of them is locked.
     *
     * @return these pools, which nobody else changes until the transaction ends
     */
    Set<TalentPoolId> changePoolsOf(Set<CandidateId> candidates);

    /** In which one of these is; once they are locked, nobody puts them into another one. */
    Set<TalentPoolId> poolsOf(Set<CandidateId> candidates);

    /**
     * Once the candidates are locked.
     *
     * @param changed by {@link #changePoolsOf}
     * @throws ConcurrentChange when somebody put one of them into another pool before that
     */
    default void demandOnly(Set<TalentPoolId> changed, Set<CandidateId> candidates) {
        if (!changed.containsAll(poolsOf(candidates))) {
            throw new ConcurrentChange();
        }
    }

    /** In none of their pools any more, and in no count; of whoever is deleted. */
    void leave(Set<CandidateId> candidates);

    /** The winner is in all pools of the loser's, whose being there rests. */
    void join(CandidateId loser, CandidateId winner);

    /** As before {@link #join}, except what was changed since. */
    void part(CandidateId loser, CandidateId winner);

    long count(TalentPoolId pool);

    /** Who came last, first. @param before where to go on; empty to begin */
    List<Member> of(TalentPoolId pool, Optional<Position> before, int atMost);

    /** One line of the list; names and the like may be null. @param addedBy empty for the system */
    @Personal
    record Member(
            CandidateId id,
            String firstName,
            String lastName,
            String headline,
            String employer,
            Optional<UserId> addedBy,
            Instant addedAt) {

        public Position position() {
            return new Position(addedAt, id.value());
        }

        /** Says nothing of the person, so that no log can. */
        @Override
        public String toString() {
            return "Member " + id;
        }
    }
}
