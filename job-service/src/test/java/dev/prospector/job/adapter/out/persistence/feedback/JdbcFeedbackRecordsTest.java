package dev.prospector.job.adapter.out.persistence.feedback;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import dev.prospector.job.application.port.out.FeedbackRecordsContract;
import dev.prospector.job.application.port.out.feedback.FeedbackRecords;
import dev.prospector.job.application.port.out.pipeline.Applications;
import dev.prospector.job.application.port.out.posting.Jobs;
import dev.prospector.job.domain.feedback.FeedbackState;
import dev.prospector.job.domain.pipeline.ApplicationAdded;
import dev.prospector.job.domain.posting.Job;
import dev.prospector.kit.data.sql.Tenants;
import dev.prospector.testbed.TestTenants;

@QuarkusTest
class JdbcFeedbackRecordsTest extends FeedbackRecordsContract {
    private final String tenant = TestTenants.fresh();

    @Inject
    FeedbackRecords records;

    @Inject
    Jobs jobs;

    @Inject
    Applications applications;

    @Inject
    Tenants tenants;

    @Override
    protected FeedbackRecords records() {
        return records;
    }

    @Override
    protected void keep(Job job, ApplicationAdded added) {
        tenants.in(tenant, () -> jobs.save(job));
        work(() -> applications.addIfAbsent(added));
    }

    @Override
    protected <T> T work(Supplier<T> work) {
        return tenants.in(tenant, work);
    }

    @Test
    void feedback_goes_with_its_application_and_with_its_job() {
        given(AUTHOR, FeedbackState.DRAFT, YES, 0);
        tenants.in(tenant, () -> applications.remove(added.application()));
        assertEquals(List.of(), of(AUTHOR, true));

        keep(job, added);
        given(AUTHOR, FeedbackState.SUBMITTED, YES, 0);
        tenants.in(tenant, () -> applications.removeAllOf(job.id()));
        assertEquals(List.of(), of(AUTHOR, true));
    }

    @Test
    void another_tenant_sees_nothing() {
        var feedback = given(AUTHOR, FeedbackState.SUBMITTED, YES, 0);
        var stranger = TestTenants.fresh();
        var application = added.application().id();

        assertEquals(Optional.empty(), tenants.in(stranger, () -> records.find(application, feedback.id())));
        assertEquals(
                List.of(), tenants.in(stranger, () -> records.of(application, AUTHOR, true, Optional.empty(), 10)));
    }
}
