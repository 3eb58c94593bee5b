package dev.prospector.integration.domain.connection;

/** How far a connection, or one integration of it, has come (product.md 2.1). */
public enum ConnectionState {
    NOT_CONNECTED,
    /** Child application ready, widget parameters handed out; nothing requested. */
    CONNECTED,
    REQUESTED,
    /** Our half is done; LinkedIn's admin can switch it on. */
    PARTNER_READY,
    ENABLED,
    DISABLED,
    /** Our half was refused; a hold-up says why. */
    ERROR
}
