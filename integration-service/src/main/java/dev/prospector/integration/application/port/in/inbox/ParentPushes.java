package dev.prospector.integration.application.port.in.inbox;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

import dev.prospector.integration.domain.inbox.ApplicationNotice;
import dev.prospector.integration.domain.inbox.ChallengeCode;

/** LinkedIn's conversation with the portal webhook of the parent application, one for all tenants (LinkedIn RSC 2.1). */
public interface ParentPushes {
    /** What became of a push that is LinkedIn's. */
    enum Intake {
        NEW,
        KNOWN,
        /**
         * No tenant is connected by the application that it is about: one that was disconnected, or another installation's with the same
         * parent. It is taken all the same: sent again, it would be nobody's again, and failures make LinkedIn block the webhook for all.
         */
        NOBODYS
    }

    /** Without a parent application there is no such webhook. */
    boolean isOpen();

    /**
     * Answers from memory, with the newest secret (LinkedIn RSC 2.2).
     *
     * @return lower-case hex; nothing where the webhook is not open
     */
    Optional<String> answer(ChallengeCode challenge);

    /**
     * Must come before anything of the body is read.
     *
     * @param signatures the header's values: none when it is missing, several when it is repeated
     * @throws UnprovenPush when it is not signed with a secret of the parent application
     */
    void prove(List<String> signatures, byte[] body);

    /**
     * Remembers the notice for the tenant whose application it names; may wait.
     *
     * @param trace of the push; null where it has none
     * @return what became of it, once that is stored; fails as {@link PushIntake#take} does
     * @throws InboxUnavailable when the tenant cannot be looked up, or so many wait that it is not tried
     */
    CompletionStage<Intake> take(ApplicationNotice notice, byte[] body, String trace);
}
