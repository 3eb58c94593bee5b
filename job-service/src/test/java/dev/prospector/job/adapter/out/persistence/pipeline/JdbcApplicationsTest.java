package dev.prospector.job.adapter.out.persistence.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import dev.prospector.job.AtOnce;
import dev.prospector.job.Samples;
import dev.prospector.job.application.port.out.ApplicationsContract;
import dev.prospector.job.application.port.out.pipeline.Applications;
import dev.prospector.job.application.port.out.pipeline.StageEvents;
import dev.prospector.job.application.port.out.posting.Jobs;
import dev.prospector.job.domain.pipeline.ApplicationAdded;
import dev.prospector.job.domain.pipeline.ApplicationId;
import dev.prospector.job.domain.pipeline.StageView;
import dev.prospector.kit.data.sql.TenantSql;
import dev.prospector.kit.data.sql.Tenants;
import dev.prospector.testbed.TestTenants;

@QuarkusTest
class JdbcApplicationsTest extends ApplicationsContract {
    private final String tenant = TestTenants.fresh();

    @Inject
    Applications applications;

    @Inject
    StageEvents events;

    @Inject
    Jobs jobs;

    @Inject
    TenantSql sql;

    @Inject
    Tenants tenants;

    @Override
    protected Applications applications() {
        return applications;
    }

    @Override
    protected StageEvents history() {
        return events;
    }

    @Override
    protected Jobs jobs() {
        return jobs;
    }

    @Override
    protected long events() {
        return count("stage_events");
    }

    @Override
    protected <T> T work(Supplier<T> work) {
        return tenants.in(tenant, work);
    }

    @Test
    void a_candidate_added_twice_at_once_is_there_once() {
        var job = Samples.draft(2001);
        tenants.in(tenant, () -> jobs.save(job));
        var candidate = Samples.somebody();
        Supplier<ApplicationId> add = () -> work(() ->
                applications.addIfAbsent(ApplicationAdded.exported(job, candidate, Optional.empty(), Samples.NOW)));

        var there = AtOnce.twice(add);

        assertEquals(there.get(0), there.get(1));
        assertEquals(1, work(() -> count("applications")));
        assertEquals(1, work(this::events));
    }

    @Test
    void another_tenant_sees_nothing() {
        var job = Samples.draft(2001);
        tenants.in(tenant, () -> jobs.save(job));
        var stage = job.process().prospect().id();
        var application = ApplicationAdded.exported(job, Samples.somebody(), Optional.empty(), Samples.NOW);
        work(() -> applications.addIfAbsent(application));

        var stranger = TestTenants.fresh();
        assertEquals(List.of(), tenants.in(stranger, () -> applications.oldestOf(List.of(StageView.all(stage)), 10)));
        var id = application.application().id();
        assertEquals(Optional.empty(), tenants.in(stranger, () -> applications.find(id)));
        assertEquals(Optional.empty(), tenants.in(stranger, () -> applications.lock(id)));
        assertEquals(List.of(), tenants.in(stranger, () -> events.of(id, Optional.empty(), 10)));
    }

    private long count(String table) {
        return sql.one(
                        "select count(*) as n from " + table + " where tenant = :tenant",
                        Map.of(),
                        row -> row.getLong("n"))
                .orElseThrow();
    }
}
