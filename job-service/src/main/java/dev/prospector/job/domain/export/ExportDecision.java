package dev.prospector.job.domain.export;

import java.util.Optional;

import dev.prospector.job.domain.access.JobRights;
import dev.prospector.job.domain.posting.Job;
import dev.prospector.job.domain.posting.JobId;

/** Whether a job takes a person exported to it. */
public sealed interface ExportDecision {
    /** Binding: the prospect lands even if the job changes meanwhile (architecture.md 2). */
    record Accepted(JobId jobId) implements ExportDecision {}

    /** Not remembered: asked again, the job is judged afresh (product.md 2.4). */
    record Refused(ExportRefusal reason) implements ExportDecision {}

    /**
     * What the job, if there is one of that number, answers as it is now.
     *
     * @param exporter what the exporter may do with it; empty when LinkedIn named nobody
     */
    static ExportDecision judge(Optional<Job> job, Optional<JobRights> exporter) {
        return job.map(known -> judge(known, exporter)).orElseGet(() -> new Refused(ExportRefusal.JOB_UNKNOWN));
    }

    private static ExportDecision judge(Job job, Optional<JobRights> exporter) {
        return ExportRefusal.of(job, exporter)
                .<ExportDecision>map(Refused::new)
                .orElseGet(() -> new Accepted(job.id()));
    }
}
