package dev.prospector.candidate.adapter.out.persistence.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import dev.prospector.candidate.application.port.out.ConcurrentChange;
import dev.prospector.candidate.application.port.out.identity.IdentityLocks;
import dev.prospector.candidate.domain.identity.IdentityKey;
import dev.prospector.candidate.domain.identity.IdentityKind;
import dev.prospector.kit.data.sql.Tenants;
import dev.prospector.testbed.TestTenants;

/** What the locks are when someone breaks their order, or keeps them: told, never a failure that nobody knows. */
@QuarkusTest
class JdbcIdentityLocksTest {
    private final String tenant = TestTenants.fresh();

    @Inject
    IdentityLocks locks;

    @Inject
    Tenants tenants;

    @Test
    void of_two_who_wait_in_a_circle_one_is_told_and_the_other_goes_on() throws Exception {
        var bothHoldOne = new CyclicBarrier(2);
        var threads = Executors.newFixedThreadPool(2);
        try {
            var told = threads.invokeAll(List.of(holding("a", bothHoldOne, "b"), holding("b", bothHoldOne, "a")));
            assertEquals(1, (told.get(0).get() ? 1 : 0) + (told.get(1).get() ? 1 : 0));
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void whoever_waits_for_one_who_does_not_let_go_is_told() throws Exception {
        var held = new CountDownLatch(1);
        var done = new CountDownLatch(1);
        var thread = Executors.newSingleThreadExecutor();
        try {
            var holder = thread.submit(() -> tenants.in(tenant, () -> {
                hold("a");
                held.countDown();
                await(done);
            }));
            held.await();
            assertThrows(ConcurrentChange.class, () -> tenants.in(tenant, () -> hold("a")));
            done.countDown();
            holder.get();
            tenants.in(tenant, () -> hold("a"));
        } finally {
            done.countDown();
            thread.shutdown();
        }
    }

    /** @return whether this one was told to give way */
    private Callable<Boolean> holding(String first, CyclicBarrier both, String second) {
        return () -> {
            try {
                tenants.in(tenant, () -> {
                    hold(first);
                    await(both);
                    hold(second);
                });
                return false;
            } catch (ConcurrentChange told) {
                return true;
            }
        };
    }

    private void hold(String name) {
        locks.hold(new TreeSet<>(List.of(new IdentityKey(IdentityKind.EMAIL, name + "@example.org"))));
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (InterruptedException | BrokenBarrierException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
