package dev.prospector.job.application.port.out.pipeline;

import java.util.Collection;

import dev.prospector.job.domain.pipeline.CandidateId;

/** Where the tenant's candidates have been. */
public interface ProspectHistory {
    /** Whether any application of these has ever been in another stage than Prospect, wherever it is now. */
    boolean everLeftProspect(Collection<CandidateId> candidates);
}
