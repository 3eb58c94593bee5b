package dev.prospector.sync.domain.export;

import java.util.Arrays;

/** The exported member's profile as it came, sealed; the domain never looks inside. */
public final class SealedProfile {

    private final byte[] bytes;

    public SealedProfile(byte[] bytes) {
        if (bytes == null || bytes.length == 0) {
            throw new IllegalArgumentException("no profile");
        }
        this.bytes = bytes.clone();
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SealedProfile profile && Arrays.equals(bytes, profile.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }
}
