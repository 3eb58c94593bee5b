package dev.prospector.integration.domain.link;

import java.time.Instant;

/**
 * A person at LinkedIn was linked to a user, or is so no more.
 *
 * @param version grows with each event of the person
 */
public record LinkEvent(Type type, UserLink link, long version, Instant at) {
    public enum Type {
        LINKED,
        UNLINKED
    }
}
