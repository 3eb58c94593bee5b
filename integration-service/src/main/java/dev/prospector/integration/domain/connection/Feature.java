package dev.prospector.integration.domain.connection;

/** What a tenant gets from its connection, by level of access (product.md 2.1.3). */
public enum Feature {
    ONE_CLICK_EXPORT(false),
    INDICATOR(false),
    PROFILE_WIDGET(false),
    INMAIL_HISTORY(true),
    NOTES_HISTORY(true),
    STUB_PROFILES(true);

    private final boolean ofContract;

    Feature(boolean ofContract) {
        this.ofContract = ofContract;
    }

    /** Whether it takes contract-level access; else company level does. */
    public boolean isOfContract() {
        return ofContract;
    }
}
