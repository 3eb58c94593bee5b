package dev.prospector.integration.application.port.out.inbox;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import dev.prospector.integration.domain.inbox.FetchFailure;
import dev.prospector.integration.domain.inbox.Notice;
import dev.prospector.integration.domain.inbox.NoticeState;

/** What can be read of the current tenant's inbox; bodies cannot. There are no rules in reading, so no service stands in between. */
public interface InboxLedger {

    Optional<Entry> find(Notice notice);

    /**
     * Newest first by the time of receipt.
     *
     * @param after goes on behind this place; empty to begin
     */
    List<Entry> newest(Filter filter, Optional<Place> after, int atMost);

    /** What to list; empty for all. */
    record Filter(Optional<NoticeState> state, Optional<String> eventType, Optional<String> requestId) {}

    /** A place in the list. */
    record Place(Instant receivedAt, Notice notice) {}

    /**
     * One notice.
     *
     * @param attempts how often LinkedIn was asked
     * @param lastError why it was in vain the last time; null when it was not
     * @param nextAttemptAt null when it is settled
     * @param settledAt null when it is not
     */
    record Entry(
            Notice notice,
            NoticeState state,
            long attempts,
            FetchFailure.Reason lastError,
            Instant receivedAt,
            Instant nextAttemptAt,
            Instant settledAt) {

        public Place place() {
            return new Place(receivedAt, notice);
        }
    }
}
