package dev.prospector.sync.application.port.out.export;

import dev.prospector.sync.domain.export.Decision;
import dev.prospector.sync.domain.export.ExportKey;
import dev.prospector.sync.domain.export.Placement;

/** The tenant's jobs. Both questions may be repeated: an acceptance and a landing are answered as before. */
public interface Jobs {

    /**
     * Whether the job takes the exported person; an acceptance is binding.
     *
     * @param exporter user id; null when LinkedIn named nobody
     * @throws ServiceAway when there is no answer now
     * @throws CallRejected when asking again would not help
     */
    Decision decide(ExportKey export, String jobNumber, String exporter);

    /**
     * Puts the candidate into the accepted job's Prospect stage, if the job is still there.
     *
     * @throws ServiceAway when there is no answer now
     * @throws CallRejected when asking again would not help
     */
    Placement addProspect(ExportKey export, String candidateId);
}
