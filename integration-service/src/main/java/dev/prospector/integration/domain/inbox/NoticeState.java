package dev.prospector.integration.domain.inbox;

/** How far a notice has come. Whatever it is, the notice itself is remembered for ever. */
public enum NoticeState {
    /** LinkedIn is still to be asked. */
    RECEIVED,
    /** Nothing here works on this type of event. */
    IGNORED,
    /** LinkedIn answered, and the facts went on. */
    FETCHED,
    /** The answer belongs to another organization than the tenant's. */
    TENANT_MISMATCH,
    /** LinkedIn gave no usable answer for as long as we ask. */
    PARKED;

    /** Whether it ended without facts, so that it can be begun anew; what was fetched is never fetched again. */
    public boolean isFailure() {
        return this == TENANT_MISMATCH || this == PARKED;
    }
}
