package dev.prospector.job.application.port.in.user;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import dev.prospector.job.domain.user.Caller;
import dev.prospector.job.domain.user.SignIn;
import dev.prospector.job.domain.user.TenantRole;
import dev.prospector.job.domain.user.User;
import dev.prospector.job.domain.user.UserId;

/** The tenant's users (product.md 1): filled from tokens and by admins, searched to pick people. */
public interface UserDirectory {
    /** Takes down what a token says, where it is news. */
    void seen(SignIn signIn);

    /**
     * Writes a user down, known before or not.
     *
     * @return whether they were not
     * @throws dev.prospector.job.domain.access.ForbiddenAction when the caller may not
     */
    boolean put(Caller caller, User user);

    /**
     * Who has words that begin as those asked for, sorted by the longest of these; without any, everybody by name.
     *
     * @param after the last one shown; empty to begin
     * @throws dev.prospector.job.domain.access.ForbiddenAction when the caller may not
     * @throws dev.prospector.job.domain.user.TooManyWords when too many are asked for
     * @throws dev.prospector.job.domain.user.PlaceLost when {@code after} is none of them
     */
    List<User> search(
            Caller caller, Optional<String> words, Optional<TenantRole> role, Optional<UserId> after, int atMost);

    /** The first who have words that begin as those in this text, for other services; nobody where there is no word in it. */
    List<User> called(String text, int atMost);

    /** Those of these users who are known, each once, in no order. */
    List<User> known(Collection<UserId> ids);
}
