package dev.prospector.integration.application.port.out.connection;

import java.net.URI;

import dev.prospector.integration.domain.provisioning.ClientSecret;

/** Plays LinkedIn's challenge (LinkedIn RSC 2.2) on our own callback, from outside. Not within a transaction. */
public interface CallbackProbe {
    /** What LinkedIn would see. */
    enum Outcome {
        ANSWERED_RIGHTLY,
        /** Answered with something else than the challenge's response under this secret. */
        ANSWERED_WRONGLY,
        /** Nothing within LinkedIn's three seconds. */
        NOT_REACHED
    }

    Outcome challenge(URI callback, ClientSecret newest);
}
