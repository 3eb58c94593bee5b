package dev.prospector.job.adapter.out.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import dev.prospector.job.AtOnce;
import dev.prospector.job.Samples;
import dev.prospector.job.application.port.out.ConcurrentChange;
import dev.prospector.job.application.port.out.pipeline.Applications;
import dev.prospector.job.application.port.out.posting.Jobs;
import dev.prospector.job.domain.pipeline.ApplicationAdded;
import dev.prospector.job.domain.posting.Job;
import dev.prospector.kit.data.sql.SqlFailure;
import dev.prospector.kit.data.sql.Tenants;
import dev.prospector.testbed.TestTenants;

@QuarkusTest
class CollisionsTest {
    private final String tenant = TestTenants.fresh();
    private final Job one = Samples.draft(1001);
    private final Job other = Samples.draft(1002);

    @Inject
    Jobs jobs;

    @Inject
    Applications applications;

    @Inject
    Tenants tenants;

    @Test
    void of_two_who_wait_for_each_other_one_is_told_so() {
        save(one);
        save(other);
        var both = new CyclicBarrier(2);
        var ends = AtOnce.both(() -> lockInTurn(one, other, both), () -> lockInTurn(other, one, both));
        assertEquals(1, ends.stream().flatMap(Optional::stream).count());
    }

    @Test
    void a_statement_that_is_wrong_is_no_collision() {
        var nowhere = ApplicationAdded.exported(one, Samples.somebody(), Optional.empty(), Samples.NOW);
        assertThrows(SqlFailure.class, () -> tenants.in(tenant, () -> applications.addIfAbsent(nowhere)));
    }

    /** @return the collision, for the one whom the database did not let on */
    private Optional<ConcurrentChange> lockInTurn(Job first, Job second, CyclicBarrier both) {
        try {
            return tenants.in(tenant, () -> {
                jobs.lock(first.id());
                await(both);
                jobs.lock(second.id());
                return Optional.empty();
            });
        } catch (ConcurrentChange e) {
            return Optional.of(e);
        }
    }

    private void save(Job job) {
        tenants.in(tenant, () -> jobs.save(job));
    }

    private static void await(CyclicBarrier both) {
        try {
            both.await();
        } catch (InterruptedException | BrokenBarrierException e) {
            throw new IllegalStateException(e);
        }
    }
}
