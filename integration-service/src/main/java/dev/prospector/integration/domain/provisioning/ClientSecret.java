package dev.prospector.integration.domain.provisioning;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/**
 * One secret of a LinkedIn application: at most 256 characters, any of them (LinkedIn RSC 1.1). It cannot be printed, not by
 * {@code toString} and not as JSON: there is no property, and the value leaves it by {@link #reveal} alone (quality.md S4).
 */
public final class ClientSecret {
    private static final int LONGEST = 256;

    private final String value;

    public ClientSecret(String value) {
        if (value.isBlank() || value.length() > LONGEST) {
            throw new IllegalArgumentException("a client secret has 1 to 256 characters");
        }
        this.value = value;
    }

    /** The value itself, for the one who signs, asks or seals with it. */
    public String reveal() {
        return value;
    }

    /** In constant time. */
    @Override
    public boolean equals(Object other) {
        return other instanceof ClientSecret secret && MessageDigest.isEqual(utf8(), secret.utf8());
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return "***";
    }

    private byte[] utf8() {
        return value.getBytes(StandardCharsets.UTF_8);
    }
}
