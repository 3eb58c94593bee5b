package dev.prospector.job.domain.export;

import java.util.Optional;

import dev.prospector.job.domain.access.JobRights;
import dev.prospector.job.domain.posting.Job;

/** Why a job takes no exported person (product.md 2.4). The constants stand in the order in which they are looked for. */
public enum ExportRefusal {
    JOB_UNKNOWN,
    JOB_NOT_ACTIVE,
    PROSPECT_STAGE_OFF,
    EXPORTER_NOT_ON_HIRING_TEAM;

    /** Empty when the job takes the person. An exporter whom nobody knows is no hindrance: the export lands uncredited. */
    static Optional<ExportRefusal> of(Job job, Optional<JobRights> exporter) {
        if (!job.isActive()) {
            return Optional.of(JOB_NOT_ACTIVE);
        }
        if (!job.process().prospectEnabled()) {
            return Optional.of(PROSPECT_STAGE_OFF);
        }
        var stranger = exporter.filter(rights -> !rights.export());
        return stranger.map(rights -> EXPORTER_NOT_ON_HIRING_TEAM);
    }
}
