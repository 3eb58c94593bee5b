package dev.prospector.sync.adapter.out.persistence.export;

import static dev.prospector.sync.domain.export.Samples.ACCEPTED;
import static dev.prospector.sync.domain.export.Samples.NOW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import dev.prospector.kit.data.sql.Tenants;
import dev.prospector.sync.application.port.out.export.DueExports;
import dev.prospector.sync.application.port.out.export.ExportLedger;
import dev.prospector.sync.application.port.out.export.Exports;
import dev.prospector.sync.application.port.out.export.ExportsContract;
import dev.prospector.sync.application.port.out.export.LinkedExporters;
import dev.prospector.sync.domain.export.ExportState;
import dev.prospector.testbed.TestTenants;

@QuarkusTest
class JdbcExportsTest extends ExportsContract {

    private final String tenant = TestTenants.fresh();
    private final String anotherTenant = TestTenants.fresh();

    @Inject
    Exports exports;

    @Inject
    DueExports due;

    @Inject
    ExportLedger ledger;

    @Inject
    LinkedExporters linkedExporters;

    @Inject
    Tenants tenants;

    @Override
    protected Exports exports() {
        return exports;
    }

    @Override
    protected DueExports due() {
        return due;
    }

    @Override
    protected ExportLedger ledger() {
        return ledger;
    }

    @Override
    protected LinkedExporters linkedExporters() {
        return linkedExporters;
    }

    @Override
    protected String tenant() {
        return tenant;
    }

    @Override
    protected String anotherTenant() {
        return anotherTenant;
    }

    @Override
    protected <T> T work(String tenantOfWork, Supplier<T> work) {
        return tenants.in(tenantOfWork, work);
    }

    @Override
    protected <T> T transaction(Supplier<T> work) {
        return QuarkusTransaction.requiringNew().call(work::get);
    }

    @Test
    void replicas_that_begin_the_same_export_at_once_make_one() {
        atOnce(4, () -> {
            received("r-1", NOW);
            return null;
        });

        assertEquals(ExportState.RECEIVED, found("r-1").state());
    }

    @Test
    void replicas_never_claim_the_same_export() {
        var requestIds = IntStream.range(0, 20).mapToObj(one -> "r-" + one).toList();
        requestIds.forEach(requestId -> due(requestId, NOW));

        var claimed = atOnce(4, () -> claims(NOW)).stream()
                .flatMap(List::stream)
                .map(claim -> claim.export().requestId())
                .sorted()
                .toList();

        assertEquals(requestIds.stream().sorted().toList(), claimed);
    }

    @Test
    void a_found_export_is_nobody_elses_until_the_transaction_ends() {
        due("r-1", NOW);
        var found = new CountDownLatch(1);
        var second = CompletableFuture.runAsync(() -> {
            await(found);
            change("r-1", export -> export.judge("second", ACCEPTED, NOW));
        });

        work(tenant, () -> {
            var export = exports.find("r-1").orElseThrow();
            found.countDown();
            assertFalse(second.isDone());
            export.learn(3, export.facts(), export.profile(), NOW);
            exports.save(export);
            return null;
        });
        second.join();

        assertEquals("second", found("r-1").exporter());
        assertEquals(3, found("r-1").snapshot().newsVersion());
    }

    private static <T> List<T> atOnce(int threads, Supplier<T> work) {
        var running = Stream.generate(() -> CompletableFuture.supplyAsync(work, task -> new Thread(task).start()))
                .limit(threads)
                .toList();
        return running.stream().map(CompletableFuture::join).toList();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
