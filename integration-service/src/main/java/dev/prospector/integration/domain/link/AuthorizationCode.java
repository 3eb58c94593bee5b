package dev.prospector.integration.domain.link;

import java.util.Optional;

/** What LinkedIn gives for a member's consent (RFC 6749, 4.1.2): good for one token. Cannot be printed. */
public final class AuthorizationCode {
    private static final String FORM = "[!-~]{1,2000}";

    private final String value;

    private AuthorizationCode(String value) {
        this.value = value;
    }

    /** @return nothing for what cannot be a code */
    public static Optional<AuthorizationCode> of(String text) {
        return Optional.of(text).filter(given -> given.matches(FORM)).map(AuthorizationCode::new);
    }

    /** The value itself, for the one who redeems or seals it. */
    public String reveal() {
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AuthorizationCode code && value.equals(code.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return "***";
    }
}
