package dev.prospector.job.domain.export;

import java.util.Optional;
import java.util.stream.Stream;

import dev.prospector.job.domain.access.JobRights;
import dev.prospector.job.domain.posting.Job;

/** Why a job takes no exported person (product.md 2.4). The constants stand in the order in which they are looked for. */
public enum ExportRefusal {
    JOB_UNKNOWN,
    JOB_NOT_ACTIVE,
    PROSPECT_STAGE_OFF,
    EXPORTER_NOT_ON_HIRING_TEAM;

    /** Empty when the job takes the person. */
    static Optional<ExportRefusal> of(Job job, Optional<JobRights> exporter) {
        return Stream.of(values())
                .filter(reason -> reason.applies(job, exporter))
                .findFirst();
    }

    /**
     * Whether this stands in the way, whatever else does.
     *
     * @param exporter empty for one whom nobody knows, who is no hindrance: the export lands uncredited
     */
    public boolean applies(Job job, Optional<JobRights> exporter) {
        return switch (this) {
            case JOB_UNKNOWN -> false;
            case JOB_NOT_ACTIVE -> !job.isActive();
            case PROSPECT_STAGE_OFF -> !job.process().prospectEnabled();
            case EXPORTER_NOT_ON_HIRING_TEAM ->
                exporter.filter(rights -> !rights.export()).isPresent();
        };
    }
}
