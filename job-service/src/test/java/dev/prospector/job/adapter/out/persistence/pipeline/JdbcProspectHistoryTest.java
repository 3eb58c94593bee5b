package dev.prospector.job.adapter.out.persistence.pipeline;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.prospector.job.Samples;
import dev.prospector.job.application.port.out.pipeline.Applications;
import dev.prospector.job.application.port.out.pipeline.ProspectHistory;
import dev.prospector.job.application.port.out.posting.Jobs;
import dev.prospector.job.domain.pipeline.ApplicationAdded;
import dev.prospector.job.domain.pipeline.CandidateId;
import dev.prospector.job.domain.posting.Job;
import dev.prospector.kit.data.sql.TenantSql;
import dev.prospector.kit.data.sql.Tenants;
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
            applications.addIfAbsent(ApplicationAdded.exported(job, person, Optional.empty(), Samples.NOW));
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
        return tenants.in(in, () -> history.everLeftProspect(List.of(whom, Samples.somebody())));
    }

    /** As a move remembers. */
    private void comesIntoApplication() {
        sql.update(
                "update applications set past_prospect = true where tenant = :tenant and candidate_id = :candidate",
                Map.of("candidate", person.toString()));
    }
}
