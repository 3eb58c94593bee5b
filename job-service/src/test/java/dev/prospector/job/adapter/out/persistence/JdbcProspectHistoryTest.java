package dev.prospector.job.adapter.out.persistence;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.prospector.job.Samples;
import dev.prospector.job.application.port.out.Applications;
import dev.prospector.job.application.port.out.Jobs;
import dev.prospector.job.application.port.out.ProspectHistory;
import dev.prospector.job.domain.pipeline.CandidateId;
import dev.prospector.job.domain.pipeline.ProspectAdded;
import dev.prospector.job.domain.posting.Job;
import dev.prospector.job.domain.process.StageKind;
import dev.prospector.kit.data.TenantSql;
import dev.prospector.kit.data.Tenants;
import dev.prospector.testbed.TestTenants;

@QuarkusTest
class JdbcProspectHistoryTest {
    private final String tenant = TestTenants.fresh();
    private final CandidateId person = Samples.somebody();
    private final Job job = Samples.draft().activated();

    @Inject
    ProspectHistory history;

    @Inject
    Jobs jobs;

    @Inject
    Applications applications;

    @Inject
    TenantSql sql;

    @Inject
    Tenants tenants;

    @BeforeEach
    void a_prospect() {
        tenants.in(tenant, () -> {
            jobs.save(job);
            applications.addIfAbsent(ProspectAdded.exported(job, person, Optional.empty(), Samples.NOW));
        });
    }

    @Test
    void who_has_only_been_a_prospect_has_not_left() {
        assertFalse(everLeft(tenant, person));
        assertFalse(everLeft(tenant, Samples.somebody()));
    }

    @Test
    void who_has_been_elsewhere_once_has_left_though_they_stand_in_prospect_again() {
        tenants.in(tenant, this::comesIntoApplication);
        assertTrue(everLeft(tenant, person));
        assertFalse(everLeft(tenant, Samples.somebody()));
        assertFalse(everLeft(TestTenants.fresh(), person));
    }

    private boolean everLeft(String in, CandidateId whom) {
        return tenants.in(in, () -> history.everLeftProspect(whom));
    }

    /** As its event alone tells. */
    private void comesIntoApplication() {
        var stage = job.process().stages().stream()
                .filter(one -> one.kind() == StageKind.APPLICATION)
                .findFirst()
                .orElseThrow();
        sql.update(
                """
                insert into stage_events (tenant, id, application_id, stage_id, stage_name, occurred_at)
                select tenant, :id, id, :stage, 'Application', since from applications
                where tenant = :tenant and candidate_id = :candidate
                """,
                Map.of(
                        "id", UUID.randomUUID().toString(),
                        "stage", stage.id().toString(),
                        "candidate", person.toString()));
    }
}
