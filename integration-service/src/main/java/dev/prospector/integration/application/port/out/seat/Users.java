package dev.prospector.integration.application.port.out.seat;

import java.util.List;
import java.util.Optional;

import dev.prospector.integration.domain.seat.DirectoryUser;

/** The tenant's users, whom job-service knows; not within a transaction. Each method may throw {@link UsersUnavailable}. */
public interface Users {
    /** At most this many searches at once. */
    int MOST = 50;

    Optional<DirectoryUser> find(String userId);

    /**
     * Who has words beginning so in name or e-mail address, a few at most.
     *
     * @param words for each search
     * @return what each search found, in their order
     */
    List<List<DirectoryUser>> search(List<String> words);
}
