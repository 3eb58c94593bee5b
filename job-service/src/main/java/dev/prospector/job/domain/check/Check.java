package dev.prospector.job.domain.check;

import java.util.List;
import java.util.Optional;

import dev.prospector.job.domain.access.JobRights;
import dev.prospector.job.domain.export.ExportRefusal;
import dev.prospector.job.domain.posting.Job;

/** Whether a condition holds now. */
public record Check(Condition condition, boolean holds) {

    /** What an export by this user to the job needs: each of the rules that decide exports, by itself (product.md 2.4). */
    public static List<Check> ofExport(Job job, JobRights exporter) {
        return List.of(
                against(ExportRefusal.JOB_NOT_ACTIVE, Condition.JOB_ACTIVE, job, exporter),
                against(ExportRefusal.PROSPECT_STAGE_OFF, Condition.PROSPECT_STAGE_ON, job, exporter),
                against(ExportRefusal.EXPORTER_NOT_ON_HIRING_TEAM, Condition.USER_ON_HIRING_TEAM, job, exporter));
    }

    private static Check against(ExportRefusal refusal, Condition condition, Job job, JobRights exporter) {
        return new Check(condition, !refusal.applies(job, Optional.of(exporter)));
    }

    /** What Recruiter's indicator needs to show more of a person than who they are (product.md 2.6). */
    public static List<Check> ofIndicator(boolean everLeftProspect) {
        return List.of(new Check(Condition.LEFT_PROSPECT_STAGE, everLeftProspect));
    }
}
