package dev.prospector.job.domain.export;

import static dev.prospector.job.domain.export.ExportRefusal.EXPORTER_NOT_ON_HIRING_TEAM;
import static dev.prospector.job.domain.export.ExportRefusal.JOB_NOT_ACTIVE;
import static dev.prospector.job.domain.export.ExportRefusal.JOB_UNKNOWN;
import static dev.prospector.job.domain.export.ExportRefusal.PROSPECT_STAGE_OFF;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.api.Test;

import dev.prospector.job.Samples;
import dev.prospector.job.domain.access.JobRights;
import dev.prospector.job.domain.access.Relation;
import dev.prospector.job.domain.posting.ClosureReason;
import dev.prospector.job.domain.posting.Job;

class ExportDecisionTest {
    private static final Optional<JobRights> RECRUITER =
            Optional.of(Samples.rights(Samples.RECRUITER, Relation.RECRUITER));
    private static final Optional<JobRights> STRANGER = Optional.of(Samples.rights(Samples.STRANGER, Relation.NONE));

    private final Job draft = Samples.draft();
    private final Job active = draft.activated();

    @Test
    void an_active_job_takes_what_its_recruiter_exports() {
        assertEquals(new ExportDecision.Accepted(active.id()), judge(active, RECRUITER));
    }

    @Test
    void an_export_by_nobody_known_lands_uncredited() {
        assertEquals(new ExportDecision.Accepted(active.id()), judge(active, Optional.empty()));
    }

    @Test
    void no_job_takes_nobody() {
        assertEquals(new ExportDecision.Refused(JOB_UNKNOWN), ExportDecision.judge(Optional.empty(), RECRUITER));
    }

    @Test
    void a_job_that_is_not_active_takes_nobody() {
        assertRefused(JOB_NOT_ACTIVE, draft, RECRUITER);
        assertRefused(JOB_NOT_ACTIVE, active.closed(ClosureReason.CANCELLED, false, Samples.NOW), RECRUITER);
    }

    @Test
    void a_job_with_prospect_off_takes_nobody() {
        assertRefused(PROSPECT_STAGE_OFF, active.withProspect(false), RECRUITER);
    }

    @Test
    void a_stranger_to_the_team_exports_nobody() {
        assertRefused(EXPORTER_NOT_ON_HIRING_TEAM, active, STRANGER);
    }

    @Test
    void of_several_reasons_the_first_is_told() {
        assertRefused(JOB_NOT_ACTIVE, draft.withProspect(false), STRANGER);
        assertRefused(PROSPECT_STAGE_OFF, active.withProspect(false), STRANGER);
    }

    private static void assertRefused(ExportRefusal reason, Job job, Optional<JobRights> exporter) {
        assertEquals(new ExportDecision.Refused(reason), judge(job, exporter));
    }

    private static ExportDecision judge(Job job, Optional<JobRights> exporter) {
        return ExportDecision.judge(Optional.of(job), exporter);
    }
}
