package dev.prospector.integration.application.port.in.inbox;

import java.util.Optional;

import dev.prospector.integration.domain.inbox.ChallengeCode;

/** LinkedIn's check, before the first push and every two hours, that a callback URL is ours (LinkedIn RSC 2.2). */
public interface CallbackValidation {
    /**
     * Answers from memory, with the newest live secret: neither waits for the database nor needs it.
     *
     * @return lower-case hex; nothing for a hook that this replica does not know
     */
    Optional<String> answer(String hookId, ChallengeCode challenge);

    /** The same after a look into the database, for a hook that is a moment old; may wait. */
    Optional<String> answerAfterLookingAgain(String hookId, ChallengeCode challenge);
}
