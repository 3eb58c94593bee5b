package dev.prospector.integration.adapter.out.persistence.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import dev.prospector.integration.application.port.out.inbox.FailedExports;
import dev.prospector.integration.application.port.out.inbox.Inbox;
import dev.prospector.integration.application.port.out.inbox.InboxContract;
import dev.prospector.integration.application.port.out.inbox.InboxLedger;
import dev.prospector.integration.domain.inbox.Notice;
import dev.prospector.integration.domain.inbox.ReplaySelection;
import dev.prospector.integration.domain.inbox.ReplaySelection.Window;
import dev.prospector.kit.data.sql.InfraSql;
import dev.prospector.kit.data.sql.Tenants;
import dev.prospector.testbed.TestTenants;

@QuarkusTest
class JdbcInboxTest extends InboxContract {
    private final String tenant = TestTenants.fresh();

    /** Rolls back: what a test takes must not be left due for the next. */
    private static final class Undone extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    @Inject
    Inbox inbox;

    @Inject
    FailedExports failed;

    @Inject
    InboxLedger ledger;

    @Inject
    InfraSql sql;

    @Inject
    Tenants tenants;

    @Test
    void the_same_notice_from_several_threads_is_added_once() {
        var notice = new Notice("r-" + UUID.randomUUID(), "OTHER");
        var adding = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> tenants.in(tenant, () -> inbox.add(notice, new byte[0], Instant.now()))))
                .toList();
        assertEquals(1, adding.stream().filter(CompletableFuture::join).count());
    }

    @Test
    void the_same_notice_of_another_tenant_is_another_one() {
        var notice = new Notice("r-" + UUID.randomUUID(), "OTHER");
        for (var each : new String[] {tenant, TestTenants.fresh()}) {
            assertEquals(true, tenants.in(each, () -> inbox.add(notice, new byte[0], Instant.now())));
        }
    }

    @Test
    void ten_thousand_are_begun_anew_in_one_statement() {
        var digits = "(select 0 d union select 1 union select 2 union select 3 union select 4"
                + " union select 5 union select 6 union select 7 union select 8 union select 9)";
        var window = new Window(Instant.EPOCH, Instant.EPOCH.plusSeconds(1), ReplaySelection.failures());
        within(() -> {
            sql.update(
                    "insert into inbox (tenant, event_type, request_id, state, received_at, failures, fence)"
                            + " select :tenant, :type, concat(a.d, b.d, c.d, d.d, e.d), 'PARKED', :at, 1, 1 from "
                            + digits + " a, " + digits + " b, " + digits + " c, " + digits
                            + " d, (select 0 d union select 1) e",
                    Map.of("tenant", tenant, "type", Notice.EXPORT, "at", Instant.EPOCH));
            assertEquals(20_000, failed.count(window));
            assertEquals(10_000, failed.beginAnew(window, Instant.EPOCH.plusSeconds(1), 10_000));
            assertEquals(10_000, failed.count(window));
        });
    }

    @Override
    protected Inbox inbox() {
        return inbox;
    }

    @Override
    protected FailedExports failed() {
        return failed;
    }

    @Override
    protected InboxLedger ledger() {
        return ledger;
    }

    @Override
    protected String tenant() {
        return tenant;
    }

    @Override
    protected void within(Runnable work) {
        Runnable undone = () -> {
            work.run();
            throw new Undone();
        };
        assertThrows(Undone.class, () -> tenants.in(tenant, undone));
    }
}
