package dev.prospector.sync.domain.export;

import static dev.prospector.sync.domain.export.Samples.FACTS;
import static dev.prospector.sync.domain.export.Samples.JOBLESS_FACTS;
import static dev.prospector.sync.domain.export.Samples.NAMELESS_FACTS;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.api.Test;

class ExporterStandingTest {

    @Test
    void without_company_level_access_nothing_lands() {
        var standing = new ExporterStanding(false, "recruiter");

        assertEquals(Optional.of(new Decision.Refused(ExportReason.NO_COMPANY_ACCESS)), standing.refusalOf(FACTS));
        assertEquals(
                Optional.of(new Decision.Refused(ExportReason.NO_COMPANY_ACCESS)), standing.refusalOf(NAMELESS_FACTS));
    }

    @Test
    void a_named_exporter_must_be_linked_to_a_user() {
        var standing = new ExporterStanding(true, null);

        assertEquals(Optional.of(new Decision.Refused(ExportReason.EXPORTER_NOT_LINKED)), standing.refusalOf(FACTS));
    }

    @Test
    void an_exporter_whom_linkedin_does_not_name_is_not_asked_for() {
        assertEquals(Optional.empty(), new ExporterStanding(true, null).refusalOf(NAMELESS_FACTS));
    }

    @Test
    void a_linked_exporter_is_left_to_the_job_to_judge() {
        assertEquals(Optional.empty(), new ExporterStanding(true, "recruiter").refusalOf(FACTS));
    }

    @Test
    void an_export_that_names_no_job_is_refused() {
        assertEquals(
                Optional.of(new Decision.Refused(ExportReason.JOB_UNKNOWN)),
                new ExporterStanding(true, "recruiter").refusalOf(JOBLESS_FACTS));
    }
}
