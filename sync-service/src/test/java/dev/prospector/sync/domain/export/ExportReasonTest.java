package dev.prospector.sync.domain.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExportReasonTest {

    @ParameterizedTest
    @CsvSource({
        "JOB_UNKNOWN, REFUSED, ADMIN",
        "JOB_NOT_ACTIVE, REFUSED, USER",
        "PROSPECT_STAGE_OFF, REFUSED, USER",
        "EXPORTER_NOT_ON_HIRING_TEAM, REFUSED, USER",
        "EXPORTER_NOT_LINKED, REFUSED, USER",
        "NO_COMPANY_ACCESS, REFUSED, LINKEDIN_ADMIN",
        "JOB_DELETED, REFUSED, USER",
        "TENANT_MISMATCH, REFUSED, OPERATOR",
        "EXPORTER_UNKNOWN, LANDED,",
        "FETCH_PARKED, PARKED, OPERATOR",
        "RETRIES_EXHAUSTED, PARKED, OPERATOR",
        "REJECTED_BY_SERVICE, PARKED, OPERATOR",
        "PROFILE_UNREADABLE, PARKED, OPERATOR"
    })
    void every_reason_says_where_the_export_ends_and_who_can_mend_it(
            ExportReason reason, ExportState leadsTo, MendableBy mendableBy) {
        assertEquals(leadsTo, reason.leadsTo());
        assertEquals(mendableBy, reason.mendableBy());
    }
}
