package dev.prospector.integration.domain.connection;

import java.util.Arrays;

/** How far an integration is by LinkedIn's word, assumed (LinkedIn RSC 15). */
public enum StatusAtLinkedIn {
    REQUESTED,
    PARTNER_READY,
    ENABLED,
    DISABLED,
    /** A word that we do not know: nothing follows from it. */
    UNKNOWN;

    public static StatusAtLinkedIn of(String word) {
        return Arrays.stream(values())
                .filter(status -> status.name().equals(word))
                .findFirst()
                .orElse(UNKNOWN);
    }
}
