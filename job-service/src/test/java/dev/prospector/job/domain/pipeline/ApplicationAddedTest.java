package dev.prospector.job.domain.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Optional;

import org.junit.jupiter.api.Test;

import dev.prospector.job.Samples;

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
        var added = ApplicationAdded.exported(Samples.draft(), Samples.somebody(), Samples.user("recruiter"), Samples.NOW);

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
}
