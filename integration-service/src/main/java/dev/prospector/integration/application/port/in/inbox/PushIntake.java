package dev.prospector.integration.application.port.in.inbox;

import dev.prospector.integration.domain.inbox.Notice;

/** Taking in what LinkedIn pushes to a tenant's callback URL: first whose and whether it is LinkedIn's, then what it says. */
public interface PushIntake {
    /**
     * Must come before anything of the body is read.
     *
     * @param signature the header's value, null when it is missing
     * @return the tenant that the push is for
     * @throws UnprovenPush for an unknown hook and a wrong signature alike
     */
    String authenticate(String hookId, String signature, byte[] body);

    /** Remembers the notice for ever, and announces it if it is an export. The same notice again changes nothing. */
    void take(String tenant, Notice notice, byte[] body);
}
