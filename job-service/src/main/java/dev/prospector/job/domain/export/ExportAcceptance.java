package dev.prospector.job.domain.export;

import java.time.Instant;
import java.util.Optional;

import dev.prospector.job.domain.posting.JobId;
import dev.prospector.job.domain.user.UserId;

/**
 * The promise to take one export, kept for ever under its request id (product.md 2.4).
 *
 * @param landing how it was kept; empty until then
 */
public record ExportAcceptance(
        RequestId requestId, JobId jobId, Optional<UserId> exporter, Instant acceptedAt, Optional<Landing> landing) {

    public static ExportAcceptance promised(RequestId requestId, JobId jobId, Optional<UserId> exporter, Instant now) {
        return new ExportAcceptance(requestId, jobId, exporter, now, Optional.empty());
    }

    public ExportDecision decision() {
        return new ExportDecision.Accepted(jobId);
    }

    public ExportAcceptance landed(Landing landing) {
        return new ExportAcceptance(requestId, jobId, exporter, acceptedAt, Optional.of(landing));
    }
}
