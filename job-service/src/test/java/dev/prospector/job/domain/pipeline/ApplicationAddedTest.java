package dev.prospector.job.domain.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.junit.jupiter.api.Test;

import dev.prospector.job.Samples;
import dev.prospector.job.domain.posting.Job;
import dev.prospector.job.domain.posting.JobNotActive;
import dev.prospector.job.domain.user.UserId;

class ApplicationAddedTest {
    @Test
    void an_exported_person_is_a_prospect_from_linkedin_credited_to_the_exporter() {
        var job = Samples.draft();
        var candidate = Samples.somebody();

        var application = ApplicationAdded.exported(job, candidate, Samples.user("recruiter"), Samples.NOW)
                .application();

        assertEquals(job.id(), application.jobId());
        assertEquals(candidate, application.candidateId());
        assertEquals(job.process().prospect().id(), application.stageId());
        assertEquals(ApplicationSource.LINKEDIN, application.source());
        assertEquals(Samples.user("recruiter"), application.creditedTo());
        assertEquals(Samples.NOW, application.since());
    }

    @Test
    void entering_a_stage_is_an_event_with_its_own_id() {
        var added =
                ApplicationAdded.exported(Samples.draft(), Samples.somebody(), Samples.user("recruiter"), Samples.NOW);

        assertEquals(added.application().id(), added.entry().applicationId());
        assertEquals("Prospect", added.entry().stageName());
        assertEquals(Samples.user("recruiter"), added.entry().author());
        assertEquals(Samples.NOW, added.entry().at());
        assertNotEquals(added.application().id().value(), added.entry().id());
    }

    @Test
    void an_export_by_nobody_known_is_credited_to_nobody() {
        var added = ApplicationAdded.exported(Samples.draft(), Samples.somebody(), Optional.empty(), Samples.NOW);

        assertEquals(Optional.empty(), added.application().creditedTo());
    }

    @Test
    void who_is_added_by_hand_begins_in_prospect_while_it_is_on_and_else_in_application() {
        var job = Samples.draft().activated();

        var prospect = byHand(job).application();
        assertEquals(job.process().prospect().id(), prospect.stageId());
        assertEquals(ApplicationSource.MANUAL, prospect.source());
        assertEquals(Samples.user("recruiter"), prospect.creditedTo());
        assertFalse(prospect.progress().pastProspect());

        var applicant = byHand(job.withProspect(false));
        assertEquals("Application", applicant.entry().stageName());
        assertEquals(applicant.entry().stageId(), applicant.application().stageId());
        assertTrue(applicant.application().progress().pastProspect());
    }

    @Test
    void a_job_that_is_not_active_takes_nobody_in() {
        assertThrows(JobNotActive.class, () -> byHand(Samples.draft()));
    }

    private static ApplicationAdded byHand(Job job) {
        return ApplicationAdded.byHand(
                job, job.process().entrance(true), Samples.somebody(), new UserId("recruiter"), Samples.NOW);
    }
}
