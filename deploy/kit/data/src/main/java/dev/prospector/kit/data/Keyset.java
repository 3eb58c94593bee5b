package dev.prospector.kit.data;

/** The two keysets of architecture.md 3.7. */
public enum Keyset {
    /** Client secrets and tokens; held by integration-service alone. */
    CREDENTIALS("prospector.sealing.credentials"),
    /** Texts and profiles from LinkedIn; held by integration-service and sync-service. */
    LINKEDIN_ACTIVITY("prospector.sealing.linkedin-activity");

    final String property;

    Keyset(String property) {
        this.property = property;
    }
}
