package dev.prospector.integration.adapter.in.rest.inbox;

import dev.prospector.integration.application.port.in.inbox.ParentPushes.Intake;

/** What became of a push, as operators count it. */
enum PushOutcome {
    /** A notice that is new. */
    ACCEPTED,
    /** A notice that was there before. */
    REPEATED,
    /** LinkedIn's, but of an application that connects no tenant: acknowledged, and forgotten. */
    NOBODYS,
    /** Unknown hook or wrong signature. */
    REFUSED,
    /** Too large, too slow, encoded, or no notice. */
    MALFORMED,
    /** The inbox could not be written. */
    UNAVAILABLE,
    /** Our mistake. */
    FAILED;

    /** Of what a tenant's own callback took. */
    static PushOutcome taken(boolean isNew) {
        return isNew ? ACCEPTED : REPEATED;
    }

    static PushOutcome of(Intake intake) {
        return switch (intake) {
            case NEW -> ACCEPTED;
            case KNOWN -> REPEATED;
            case NOBODYS -> NOBODYS;
        };
    }
}
