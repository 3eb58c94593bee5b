package dev.prospector.integration.adapter.in.rest.inbox;

/** What became of a push, as operators count it. */
enum PushOutcome {
    /** A notice that is new. */
    ACCEPTED,
    /** A notice that was there before. */
    REPEATED,
    /** Unknown hook or wrong signature. */
    REFUSED,
    /** Too large, too slow, encoded, or no notice. */
    MALFORMED,
    /** The inbox could not be written. */
    UNAVAILABLE,
    /** Our mistake. */
    FAILED
}
