package dev.prospector.integration.adapter.out.persistence.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import dev.prospector.integration.application.port.out.inbox.Inbox;
import dev.prospector.integration.application.port.out.inbox.InboxContract;
import dev.prospector.integration.domain.inbox.Notice;
import dev.prospector.kit.data.Tenants;
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

    @Override
    protected Inbox inbox() {
        return inbox;
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
