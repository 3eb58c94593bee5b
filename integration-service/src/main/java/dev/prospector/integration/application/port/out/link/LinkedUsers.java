package dev.prospector.integration.application.port.out.link;

import java.util.List;
import java.util.Optional;

import dev.prospector.integration.domain.connection.Connection;
import dev.prospector.integration.domain.link.UserLink;

/**
 * Which users of the current tenant are who at LinkedIn. Whoever asks names the connection, and is told of links that
 * {@link UserLink#standsUnder stand} under it alone.
 */
public interface LinkedUsers {
    /** The user's own link. */
    Optional<UserLink> of(String userId, Connection under);

    /** @param person any text; nobody is linked to what is no person URN */
    Optional<UserLink> as(String person, Connection under);

    /** All of them, in no order. */
    List<UserLink> all(Connection under);

    /** Instead of the user's earlier link, and of any to this person that stands no longer. */
    void save(UserLink link);

    /** @return whether the user had a link, be it one that stands no longer */
    boolean remove(String userId);
}
