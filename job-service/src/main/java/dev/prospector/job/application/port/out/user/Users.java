package dev.prospector.job.application.port.out.user;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import dev.prospector.job.domain.user.User;
import dev.prospector.job.domain.user.UserId;
import dev.prospector.job.domain.user.UserSearch;

/** The tenant's users. Whoever needs a job and a user locked locks the job first. */
public interface Users {
    /** Those of these who are known, each once, in no order. */
    List<User> find(Collection<UserId> ids);

    /** Until this transaction ends, the user stays as they are. */
    Optional<User> hold(UserId id);

    /** Empty for who is not known yet; known or not, until this transaction ends only it writes them down. */
    Optional<User> lock(UserId id);

    /** Keeps a user whom this transaction has locked. */
    void save(User user);

    /**
     * Sorted by the word that the search's leading one begins, or by {@link User#sortKey()} where it asks for no words.
     *
     * @param after the last one shown; empty to begin
     * @throws dev.prospector.job.domain.user.PlaceLost when that one is not among these
     */
    List<User> search(UserSearch search, Optional<UserId> after, int atMost);
}
