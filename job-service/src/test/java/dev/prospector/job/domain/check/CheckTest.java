package dev.prospector.job.domain.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.prospector.job.Samples;
import dev.prospector.job.domain.access.JobRights;
import dev.prospector.job.domain.access.Relation;
import dev.prospector.job.domain.posting.ClosureReason;
import dev.prospector.job.domain.posting.Job;

class CheckTest {
    private static final JobRights RECRUITER = Samples.rights(Samples.RECRUITER, Relation.RECRUITER);

    private final Job active = Samples.draft().activated();

    @Test
    void all_that_an_export_needs_holds() {
        assertEquals(List.of(), failed(active, RECRUITER));
    }

    @Test
    void a_job_that_is_not_active_fails_alone() {
        assertEquals(List.of(Condition.JOB_ACTIVE), failed(Samples.draft(), RECRUITER));
        assertEquals(
                List.of(Condition.JOB_ACTIVE),
                failed(active.closed(ClosureReason.CANCELLED, false, Samples.NOW), RECRUITER));
    }

    @Test
    void a_prospect_stage_that_is_off_fails_alone() {
        assertEquals(List.of(Condition.PROSPECT_STAGE_ON), failed(active.withProspect(false), RECRUITER));
    }

    @Test
    void a_user_who_is_not_on_the_team_or_only_interviews_fails_alone() {
        assertEquals(
                List.of(Condition.USER_ON_HIRING_TEAM),
                failed(active, Samples.rights(Samples.STRANGER, Relation.NONE)));
        assertEquals(
                List.of(Condition.USER_ON_HIRING_TEAM),
                failed(active, Samples.rights(Samples.RECRUITER, Relation.INTERVIEWER)));
    }

    @Test
    void whatever_fails_is_told_in_the_order_of_refusals() {
        var stranger = Samples.rights(Samples.STRANGER, Relation.NONE);
        assertEquals(
                List.of(Condition.JOB_ACTIVE, Condition.PROSPECT_STAGE_ON, Condition.USER_ON_HIRING_TEAM),
                failed(Samples.draft().withProspect(false), stranger));
    }

    @Test
    void the_indicator_needs_an_application_that_has_left_prospect() {
        assertEquals(List.of(new Check(Condition.LEFT_PROSPECT_STAGE, true)), Check.ofIndicator(true));
        assertEquals(List.of(new Check(Condition.LEFT_PROSPECT_STAGE, false)), Check.ofIndicator(false));
    }

    private static List<Condition> failed(Job job, JobRights exporter) {
        return Check.ofExport(job, exporter).stream()
                .filter(check -> !check.holds())
                .map(Check::condition)
                .toList();
    }
}
