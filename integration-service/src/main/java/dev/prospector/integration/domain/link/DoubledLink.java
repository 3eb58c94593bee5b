package dev.prospector.integration.domain.link;

/** A user would be two persons at LinkedIn, or a person two users. */
public final class DoubledLink extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public DoubledLink(String userId) {
        super("user " + userId + " or the person linked to them is linked twice");
    }
}
