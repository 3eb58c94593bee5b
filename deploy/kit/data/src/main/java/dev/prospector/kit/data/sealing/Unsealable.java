package dev.prospector.kit.data.sealing;

/** Sealed bytes that this keyset and this associated data do not open. */
public final class Unsealable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unsealable(Keyset keyset) {
        super("sealed bytes cannot be opened with keyset " + keyset);
    }
}
