package dev.prospector.candidate.application.port.in.pool;

import java.util.List;
import java.util.Optional;
import java.util.function.LongPredicate;

import dev.prospector.candidate.domain.UserId;
import dev.prospector.candidate.domain.access.Caller;
import dev.prospector.candidate.domain.pool.SeenPool;
import dev.prospector.candidate.domain.pool.TalentPoolId;

/**
 * Whose a talent pool is, and its name; by its owner (product.md 2.10). Refuses as {@link TalentPools} does, with {@code LinkedInPoolFixed}
 * whatever would be done to LinkedIn's by hand. Whoever is given a pool or a share in it must be an active user with a tenant role that
 * works with pools, else it is an {@code InvalidValue}; {@code UsersUnavailable} when that cannot be known now. Not to be called inside a
 * transaction.
 */
public interface PoolSharing {
    /**
     * @param seen tells the version that the caller has read
     * @throws dev.prospector.candidate.domain.ChangedMeanwhile when another version is there
     */
    SeenPool change(Caller caller, TalentPoolId pool, Change change, LongPredicate seen);

    /** In the order of their ids. */
    List<UserId> contributors(Caller caller, TalentPoolId pool);

    /**
     * Whoever contributes already stays as they are.
     *
     * @throws dev.prospector.candidate.domain.pool.TooManyContributors when there are as many as can be
     */
    void share(Caller caller, TalentPoolId pool, UserId contributor);

    /** @throws dev.prospector.candidate.domain.pool.NotContributing when they do not contribute */
    void unshare(Caller caller, TalentPoolId pool, UserId contributor);

    /** What is empty stays as it is. */
    record Change(Optional<String> name, Optional<UserId> owner) {}
}
