package dev.prospector.integration.application.port.out.inbox;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import dev.prospector.integration.domain.inbox.FetchOutcome;
import dev.prospector.integration.domain.inbox.Notice;
import dev.prospector.integration.domain.inbox.PendingExport;
import dev.prospector.integration.domain.inbox.PendingStatus;
import dev.prospector.integration.domain.inbox.Push;

/** Every notice ever received, and what became of it. All methods take part in the caller's transaction. */
public interface Inbox {
    /**
     * Adds pushes to any tenants.
     *
     * @return whether each is new, in their order; one that was there before, be it from earlier in the list, stays as it is
     */
    List<Boolean> addAll(List<Push> pushes);

    /** @return false when the current tenant has had this notice before: then nothing is changed */
    boolean add(Notice notice, byte[] body, Instant receivedAt);

    /**
     * Takes the export that waits longest, of any tenant, passing over those that others are taking now.
     *
     * @param until if nothing is settled by then, the export is due again: its worker is taken for dead
     */
    Optional<PendingExport> takeDue(Instant now, Instant until);

    /** The same for announcements that integrations have changed. */
    Optional<PendingStatus> takeDueStatus(Instant now, Instant until);

    /** As {@link #settle(PendingExport, FetchOutcome)}. */
    boolean settle(PendingStatus status, FetchOutcome outcome);

    /**
     * Stores what became of one of the current tenant's exports.
     *
     * @return false when somebody else has taken it since: then nothing is changed
     */
    boolean settle(PendingExport export, FetchOutcome outcome);
}
