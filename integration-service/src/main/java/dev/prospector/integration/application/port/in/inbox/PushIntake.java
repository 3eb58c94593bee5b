package dev.prospector.integration.application.port.in.inbox;

import java.util.List;

import dev.prospector.integration.domain.inbox.Notice;

/** Taking in what LinkedIn pushes to a tenant's callback URL: first whose and whether it is LinkedIn's, then what it says. */
public interface PushIntake {
    /**
     * Must come before anything of the body is read.
     *
     * @param signatures the header's values: none when it is missing, several when it is repeated
     * @return the tenant that the push is for
     * @throws UnprovenPush for an unknown hook and a wrong signature alike
     */
    String authenticate(String hookId, List<String> signatures, byte[] body);

    /**
     * Remembers the notice for ever, and announces it if it is an export. The same notice again changes nothing.
     *
     * @return whether it is new
     * @throws InboxUnavailable when it could not be stored within two seconds, or so many wait that it was not tried
     */
    boolean take(String tenant, Notice notice, byte[] body);
}
