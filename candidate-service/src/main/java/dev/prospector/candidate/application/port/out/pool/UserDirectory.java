package dev.prospector.candidate.application.port.out.pool;

import java.util.Optional;

import dev.prospector.candidate.domain.UserId;
import dev.prospector.candidate.domain.pool.DirectoryUser;

/** The users of the tenant, whom job-service knows. */
public interface UserDirectory {
    /**
     * Not to be asked in a transaction: it waits for another service.
     *
     * @param id of {@link UserId#isPossible() any user}
     * @throws UsersUnavailable when that cannot be known now
     */
    Optional<DirectoryUser> find(UserId id);
}
