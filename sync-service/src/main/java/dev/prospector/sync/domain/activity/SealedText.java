package dev.prospector.sync.domain.activity;

import java.util.Arrays;

/** A text or profile as it came, sealed; the domain never looks inside. */
public final class SealedText {

    private final byte[] bytes;

    public SealedText(byte[] bytes) {
        if (bytes == null || bytes.length == 0) {
            throw new IllegalArgumentException("no text");
        }
        this.bytes = bytes.clone();
    }

    /** @return null for null */
    public static SealedText orNull(byte[] bytes) {
        return bytes == null ? null : new SealedText(bytes);
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SealedText text && Arrays.equals(bytes, text.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }
}
