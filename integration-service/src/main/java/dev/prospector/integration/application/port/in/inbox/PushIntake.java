package dev.prospector.integration.application.port.in.inbox;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

import dev.prospector.integration.domain.inbox.Notice;

/**
 * Taking in what LinkedIn pushes to a tenant's callback URL: first whose and whether it is LinkedIn's, then what it says. Answers are
 * promised, so that a thousand pushes that wait for the database hold no thread.
 */
public interface PushIntake {
    /**
     * From memory alone, so at once. Must come before anything of the body is read.
     *
     * @param signatures the header's values: none when it is missing, several when it is repeated
     */
    Claim examine(String hookId, List<String> signatures, byte[] body);

    /** What a push claims: to be one of LinkedIn's, for a tenant of ours. */
    interface Claim {
        /** Whose it is; nothing when what is in memory does not prove it. */
        Optional<String> tenant();

        /**
         * The same, and where it is not proven after a look into the database; may wait.
         *
         * @throws UnprovenPush for an unknown hook and a wrong signature alike
         */
        String tenantAfterLookingAgain();
    }

    /**
     * Remembers the notice for ever, and announces it if it is an export. The same notice again changes nothing.
     *
     * @param trace of the push; null where it has none
     * @return whether it is new, once that is stored; fails with {@link InboxUnavailable} when no attempt that
     *     began within two seconds succeeded
     * @throws InboxUnavailable when so many wait that it is not tried
     */
    CompletionStage<Boolean> take(String tenant, Notice notice, byte[] body, String trace);
}
