package dev.prospector.integration.domain.inbox;

import java.time.Instant;

import dev.prospector.integration.domain.connection.Connection;

/**
 * An export that LinkedIn announced and that one worker has taken to fetch.
 *
 * @param since when our patience began: when the notice came, or when it was replayed last
 * @param failures how often LinkedIn was asked in vain since then
 * @param replays how often it was begun anew after it had failed
 * @param fence counts the takings: what a worker brings is only stored while nobody has taken the export after it
 * @param trace of the push, which the work goes on in; null where it had none
 */
public record PendingExport(
        String tenant, String requestId, Instant since, int failures, int replays, long fence, String trace) {
    private static final long FIRST_VERDICT = 2;

    /** Another organization's answer is never passed on, whatever led to it. */
    public FetchOutcome answered(ExportedCandidate candidate, Connection connection) {
        return connection.owns(candidate.integrationContext())
                ? FetchOutcome.settled(NoticeState.FETCHED, new ExportEvent.Facts(requestId, verdict(), candidate))
                : FetchOutcome.settled(
                        NoticeState.TENANT_MISMATCH, new ExportEvent.TenantMismatch(requestId, verdict()));
    }

    public FetchOutcome failed(FetchFailure failure, RetryPolicy policy, Instant now) {
        return policy.next(since, failures, failure, now)
                .map(dueAt -> FetchOutcome.postponed(dueAt, failure))
                .orElseGet(
                        () -> FetchOutcome.parked(new ExportEvent.FetchParked(requestId, verdict()), failure.reason()));
    }

    private long verdict() {
        return FIRST_VERDICT + replays;
    }
}
