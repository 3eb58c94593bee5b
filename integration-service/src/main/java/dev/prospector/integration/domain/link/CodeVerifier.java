package dev.prospector.integration.domain.link;

/**
 * PKCE's secret (RFC 7636): LinkedIn sees its challenge first and itself with the code, so that a stolen code is of no use. Cannot be
 * printed.
 */
public final class CodeVerifier {
    private final String value;

    public CodeVerifier(String value) {
        this.value = value;
    }

    public static CodeVerifier fresh() {
        return new CodeVerifier(RandomText.fresh());
    }

    /** By the method S256. */
    public String challenge() {
        return RandomText.inUrl(Fingerprint.sha256(value));
    }

    /** The value itself, for the one who redeems the code or seals it. */
    public String reveal() {
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CodeVerifier verifier && value.equals(verifier.value);
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
