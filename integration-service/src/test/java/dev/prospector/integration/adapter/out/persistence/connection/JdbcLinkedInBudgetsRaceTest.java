package dev.prospector.integration.adapter.out.persistence.connection;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import dev.prospector.integration.application.port.out.connection.LinkedInBudgets;
import dev.prospector.integration.application.port.out.connection.LinkedInBudgetsContract;
import dev.prospector.integration.domain.connection.CallLimits;
import dev.prospector.kit.data.sql.Tenants;
import dev.prospector.testbed.TestTenants;

/** For the database each thread is a replica. */
@QuarkusTest
class JdbcLinkedInBudgetsRaceTest extends LinkedInBudgetsContract {
    private static final int REPLICAS = 6;
    private static final int ROUNDS = Integer.getInteger("race.rounds", 3);
    private static final int ALLOWED = 30;
    private static final int DEMAND = 10 * ALLOWED;
    private static final Instant NOW = Instant.parse("2026-01-02T12:00:00Z");

    @Inject
    LinkedInBudgets budgets;

    @Inject
    Tenants tenants;

    @Override
    protected LinkedInBudgets budgets() {
        return budgets;
    }

    @Override
    protected <T> T within(String tenant, Supplier<T> work) {
        return tenants.in(tenant, work);
    }

    @Test
    void under_tenfold_demand_of_all_replicas_not_one_call_too_many_is_let_through() {
        var limits = new CallLimits(OptionalInt.of(ALLOWED), OptionalInt.empty());
        for (int round = 0; round < ROUNDS; round++) {
            var tenant = TestTenants.fresh();
            Callable<Long> replica = () -> IntStream.range(0, DEMAND / REPLICAS)
                    .filter(i -> within(tenant, () -> budgets.take("integrations", limits, NOW))
                            .isEmpty())
                    .count();
            assertEquals(
                    ALLOWED, atOnce(replica).stream().mapToLong(Long::longValue).sum());
        }
    }

    private static List<Long> atOnce(Callable<Long> replica) {
        var threads = Executors.newFixedThreadPool(REPLICAS);
        try {
            return threads
                    .invokeAll(
                            IntStream.range(0, REPLICAS).mapToObj(i -> replica).toList())
                    .stream()
                    .map(JdbcLinkedInBudgetsRaceTest::result)
                    .toList();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        } finally {
            threads.shutdown();
        }
    }

    private static Long result(Future<Long> replica) {
        try {
            return replica.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }
}
