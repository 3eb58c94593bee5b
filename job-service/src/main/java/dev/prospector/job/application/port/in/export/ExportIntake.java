package dev.prospector.job.application.port.in.export;

import java.util.Optional;

import dev.prospector.job.domain.export.ExportDecision;
import dev.prospector.job.domain.export.Landing;
import dev.prospector.job.domain.export.RequestId;
import dev.prospector.job.domain.pipeline.CandidateId;
import dev.prospector.job.domain.user.UserId;

/**
 * People exported from LinkedIn: first the job decides, then, once the person is known, they land in its Prospect stage (product.md
 * 2.4, architecture.md 2). Both steps may be repeated with the same request id.
 */
public interface ExportIntake {
    /**
     * An acceptance is remembered and given again as long as the job is there, whatever else changed; a refusal is not.
     *
     * @param jobNumber as LinkedIn named the job, which may be anything
     * @param exporter empty when LinkedIn named nobody: then the export lands uncredited
     */
    ExportDecision decide(RequestId request, String jobNumber, Optional<UserId> exporter);

    /**
     * The same answer each time. A candidate who is in the job already stays as they are.
     *
     * @throws dev.prospector.job.domain.export.ExportNotAccepted when the job has not accepted this export
     * @throws dev.prospector.job.domain.export.JobDeleted when the job that accepted it is gone
     * @throws dev.prospector.job.domain.export.PersonDeleted when the candidate is, and had not landed before
     */
    Landing land(RequestId request, CandidateId candidate);
}
