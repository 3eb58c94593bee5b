package dev.prospector.integration.domain.inbox;

/** What is to be signed is no version-4 UUID. */
public final class InvalidChallenge extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public InvalidChallenge() {
        super("a challenge code is a version-4 UUID");
    }
}
