package dev.prospector.integration.application.port.in.inbox;

import dev.prospector.integration.domain.inbox.Notice;
import dev.prospector.integration.domain.inbox.ReplaySelection;

/** What is done by hand, or for another service, when LinkedIn's notice or answer did not come; for the current tenant. */
public interface InboxRepair {
    /**
     * @param matched failed exports and status changes that were selected
     * @param replayed how many of them were begun anew: the oldest 10,000, none in a dry run
     */
    record Replay(long matched, int replayed, boolean dryRun) {}

    /**
     * Takes a notice that LinkedIn did not push as if it had.
     *
     * @return false when it is known: then nothing is changed
     */
    boolean receive(Notice lost);

    /**
     * Makes failed exports and status changes due at once, with 72 hours of patience anew.
     *
     * @param dryRun only counts
     * @throws UnknownNotice when the one that is selected was never announced
     */
    Replay replay(ReplaySelection selection, boolean dryRun);
}
