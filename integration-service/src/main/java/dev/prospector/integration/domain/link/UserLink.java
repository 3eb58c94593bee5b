package dev.prospector.integration.domain.link;

import java.time.Instant;

import dev.prospector.integration.domain.connection.Connection;
import dev.prospector.integration.domain.provisioning.ApplicationUrn;

/**
 * This user of the tenant is that person at LinkedIn (product.md 2.2).
 *
 * @param userId the token's subject
 * @param application whose consent page the person saw: LinkedIn names the same human otherwise under each (LinkedIn RSC 1.2)
 * @param since when they linked themselves
 */
public record UserLink(String userId, PersonUrn person, ApplicationUrn application, Instant since) {
    public UserLink {
        if (userId.isBlank()) {
            throw new IllegalArgumentException("a link names a user");
        }
    }

    /** LinkedIn has just said who consented. Never before the connection began, whatever the replicas' clocks say. */
    public static UserLink made(String userId, PersonUrn person, Connection under, Instant now) {
        var since = now.isBefore(under.since()) ? under.since() : now;
        return new UserLink(userId, person, under.application().urn(), since);
    }

    /**
     * Whether it counts: made under this connection, which is open. Those of an ended connection do not come back with the next one, and
     * those that were made under another child application name nobody here.
     */
    public boolean standsUnder(Connection connection) {
        return connection.isOpen()
                && application.equals(connection.application().urn())
                && !since.isBefore(connection.since());
    }

    /** Whether both say the same of the same user. */
    public boolean saysAs(UserLink other) {
        return userId.equals(other.userId) && person.equals(other.person) && application.equals(other.application);
    }
}
