package dev.prospector.integration.application.port.in.link;

import dev.prospector.integration.domain.link.UserLinks;

/** Says at a stroke who of the current tenant's users is whom at LinkedIn, for development and tests: users link themselves later. */
public interface UserLinking {
    /** All earlier links go. @throws dev.prospector.integration.application.port.in.connection.NotConnected without a child application */
    void link(UserLinks links);
}
