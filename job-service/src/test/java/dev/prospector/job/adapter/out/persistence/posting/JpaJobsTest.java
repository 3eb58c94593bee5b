package dev.prospector.job.adapter.out.persistence.posting;

import static dev.prospector.job.Samples.draft;
import static dev.prospector.job.Samples.member;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import dev.prospector.job.application.port.out.ConcurrentChange;
import dev.prospector.job.application.port.out.JobsContract;
import dev.prospector.job.application.port.out.posting.Jobs;
import dev.prospector.job.domain.posting.Job;
import dev.prospector.job.domain.team.TeamRole;
import dev.prospector.kit.data.sql.Tenants;
import dev.prospector.testbed.TestTenants;

@QuarkusTest
class JpaJobsTest extends JobsContract {
    private final String tenant = TestTenants.fresh();

    @Inject
    Jobs jobs;

    @Inject
    Tenants tenants;

    @Override
    protected Jobs jobs() {
        return jobs;
    }

    @Override
    protected <T> T work(Supplier<T> work) {
        return tenants.in(tenant, work);
    }

    @Test
    void another_tenant_finds_nothing() {
        var job = draft();
        save(job);

        var stranger = TestTenants.fresh();
        assertEquals(Optional.empty(), tenants.in(stranger, () -> jobs.find(job.id())));
        assertEquals(Optional.empty(), tenants.in(stranger, () -> jobs.idOf(job.number())));
        assertEquals(Optional.empty(), tenants.in(stranger, () -> jobs.lock(job.id())));
        assertEquals(Optional.empty(), tenants.in(stranger, () -> jobs.hold(job.id())));
    }

    @Test
    void of_two_changes_at_once_the_second_is_refused() {
        assertSecondRefused(Job::activated, job -> job.withProspect(false));
    }

    @Test
    void a_change_of_the_team_is_a_change_of_the_job() {
        assertSecondRefused(job -> job.joinedBy(member("manager", TeamRole.HIRING_MANAGER)), Job::activated);
    }

    @Test
    void a_user_who_joins_twice_at_once_joins_once() {
        assertSecondRefused(
                job -> job.joinedBy(member("manager", TeamRole.HIRING_MANAGER)),
                job -> job.joinedBy(member("manager", TeamRole.INTERVIEWER)));
    }

    @Test
    void a_job_that_was_changed_meanwhile_is_not_removed() {
        var job = draft();
        save(job);
        assertThrows(
                ConcurrentChange.class,
                () -> tenants.in(tenant, () -> {
                    var found = jobs.find(job.id()).orElseThrow();
                    CompletableFuture.runAsync(() -> save(job.activated())).join();
                    jobs.remove(found);
                }));
        assertEquals(Optional.of(job.activated()), work(() -> jobs.find(job.id())));
    }

    /** The first change is made by another thread while the second one has the job already. */
    private void assertSecondRefused(UnaryOperator<Job> first, UnaryOperator<Job> second) {
        var job = draft();
        save(job);
        assertThrows(
                ConcurrentChange.class,
                () -> tenants.in(tenant, () -> {
                    var found = jobs.find(job.id()).orElseThrow();
                    CompletableFuture.runAsync(() -> save(first.apply(job))).join();
                    jobs.save(second.apply(found));
                }));
        assertEquals(Optional.of(first.apply(job)), work(() -> jobs.find(job.id())));
    }

    private void save(Job job) {
        tenants.in(tenant, () -> jobs.save(job));
    }
}
