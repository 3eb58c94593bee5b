package dev.prospector.integration.adapter.in.rest.inbox;

/** What became of a challenge, as operators count it. */
enum ChallengeOutcome {
    ANSWERED,
    UNKNOWN_HOOK,
    MALFORMED
}
