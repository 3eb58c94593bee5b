package dev.prospector.integration.application.port.out.link;

import java.util.Optional;

import dev.prospector.integration.domain.link.UserLinks;

/** Which users of the current tenant are who at LinkedIn. */
public interface LinkedUsers {
    /** @param person any text; nobody is linked to what is no person URN */
    Optional<String> userOf(String person);

    void replaceBy(UserLinks links);
}
