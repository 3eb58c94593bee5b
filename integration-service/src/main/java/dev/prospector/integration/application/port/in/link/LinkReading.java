package dev.prospector.integration.application.port.in.link;

import java.util.Optional;

import dev.prospector.integration.domain.link.UserLink;

/** The asking user's own link to a LinkedIn person (product.md 2.2). */
public interface LinkReading {
    /** Nothing while they are not linked, or their link does not stand under the tenant's connection. */
    Optional<UserLink> own();
}
