package dev.prospector.integration.application.port.in.connection;

import java.util.Optional;

import dev.prospector.integration.domain.inbox.PendingStatus;

/** Asking LinkedIn for the statuses that a push announced; any number of workers, here and in other replicas, side by side. */
public interface StatusFetching {
    /** Takes one announcement that is due; nobody else will for a while. */
    Optional<PendingStatus> take();

    /** Asks LinkedIn and stores what came of it: the states, or when to ask again. */
    void fetch(PendingStatus status);
}
