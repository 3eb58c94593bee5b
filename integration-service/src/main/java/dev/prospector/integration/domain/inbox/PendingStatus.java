package dev.prospector.integration.domain.inbox;

import java.time.Instant;

/**
 * A change of integrations that LinkedIn announced and that one worker has taken to ask for.
 *
 * @param since when our patience began: when the notice came, or when it was replayed last
 * @param failures how often LinkedIn was asked in vain since then
 * @param fence counts the takings: what a worker brings is only stored while nobody has taken the notice after it
 * @param trace of the push, which the work goes on in; null where it had none
 */
public record PendingStatus(String tenant, String requestId, Instant since, int failures, long fence, String trace) {
    public FetchOutcome answered() {
        return FetchOutcome.settled(NoticeState.FETCHED);
    }

    public FetchOutcome failed(FetchFailure failure, RetryPolicy policy, Instant now) {
        return policy.next(since, failures, failure, now)
                .map(dueAt -> FetchOutcome.postponed(dueAt, failure))
                .orElseGet(() -> FetchOutcome.parked(failure.reason()));
    }
}
