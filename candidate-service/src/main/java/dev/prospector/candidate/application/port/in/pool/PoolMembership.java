package dev.prospector.candidate.application.port.in.pool;

import java.util.List;
import java.util.Optional;

import dev.prospector.candidate.application.port.out.pool.PoolMembers;
import dev.prospector.candidate.domain.CandidateId;
import dev.prospector.candidate.domain.Personal;
import dev.prospector.candidate.domain.Position;
import dev.prospector.candidate.domain.access.Caller;
import dev.prospector.candidate.domain.identity.LinkedInPerson;
import dev.prospector.candidate.domain.pool.TalentPoolId;

/**
 * Who is in a talent pool; by its owner and contributors (product.md 2.10). Refuses as {@link TalentPools} does, with {@code LinkedInPoolFixed}
 * whatever would be done to LinkedIn's by hand.
 */
public interface PoolMembership {
    /** Who came last, first. @param before where to go on; empty to begin */
    List<Listed> candidates(Caller caller, TalentPoolId pool, Optional<Position> before, int atMost);

    /**
     * One line of a pool's list.
     *
     * @param linkedInPersons which LinkedIn members they are, in LinkedIn's pool, where their stub profiles belong (product.md 2.9);
     *     empty in every other
     */
    record Listed(PoolMembers.Member member, @Personal Optional<List<LinkedInPerson>> linkedInPersons) {}

    /**
     * Whoever is in it already stays as they are.
     *
     * @throws dev.prospector.candidate.domain.CandidateNotFound when the tenant has none of that id
     */
    void add(Caller caller, TalentPoolId pool, CandidateId candidate);

    /** @throws dev.prospector.candidate.domain.pool.NotInPool when they are not in it */
    void remove(Caller caller, TalentPoolId pool, CandidateId candidate);
}
