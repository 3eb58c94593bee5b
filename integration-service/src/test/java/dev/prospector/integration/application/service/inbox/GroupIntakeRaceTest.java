package dev.prospector.integration.application.service.inbox;

import static dev.prospector.testbed.Patience.await;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import dev.prospector.integration.application.port.in.inbox.InboxUnavailable;
import dev.prospector.integration.application.port.out.inbox.ExportEvents;
import dev.prospector.integration.application.port.out.inbox.Inbox;
import dev.prospector.integration.application.port.out.inbox.InboxLedger;
import dev.prospector.integration.application.port.out.inbox.Outages;
import dev.prospector.integration.domain.inbox.ExportEvent;
import dev.prospector.integration.domain.inbox.Notice;
import dev.prospector.integration.domain.inbox.Push;
import dev.prospector.integration.running.ExportTopic;
import dev.prospector.kit.data.sql.Tenants;
import dev.prospector.testbed.TestTenants;

/** Groups on a real database, of several replicas at a time. */
@QuarkusTest
class GroupIntakeRaceTest {
    private static final int NOTICES = 300;
    private static final int REPLICAS = 3;

    private final String acme = TestTenants.fresh();
    private final String globex = TestTenants.fresh();

    @Inject
    GroupIntake intake;

    @Inject
    Inbox inbox;

    @Inject
    ExportEvents events;

    @Inject
    InboxLedger ledger;

    @Inject
    Outages outages;

    @Inject
    Tenants tenants;

    @Inject
    Clock clock;

    @Test
    void the_same_notices_at_several_replicas_are_each_new_once_and_told_once() {
        var seed = System.nanoTime();
        var answers = IntStream.range(0, REPLICAS)
                .mapToObj(replica -> CompletableFuture.supplyAsync(() -> newOnes(new Random(seed + replica))))
                .toList();
        var news = answers.stream().mapToInt(CompletableFuture::join).sum();
        assertEquals(NOTICES, news, "seed " + seed);
        assertToldOnce(IntStream.range(0, NOTICES).mapToObj(i -> "r-" + i).toList());
    }

    /** All notices, in an order of this replica's own; answers how many were new to it. */
    private int newOnes(Random order) {
        var groups = new PushGroups(intake, outages, clock);
        var storing = new AtomicBoolean(true);
        var storer = CompletableFuture.runAsync(() -> {
            while (storing.get()) {
                groups.storeNext(Duration.ofMillis(10));
            }
        });
        var ids = IntStream.range(0, NOTICES).boxed().collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(ids, order);
        var answers =
                ids.stream().map(i -> sent(groups, export(acme, "r-" + i))).toList();
        var isNew = answers.stream().filter(CompletableFuture::join).count();
        storing.set(false);
        storer.join();
        return (int) isNew;
    }

    /** As LinkedIn sends: who is refused, because replicas were in each other's way for too long, comes again. */
    private static CompletableFuture<Boolean> sent(PushGroups groups, Push push) {
        return groups.add(push).toCompletableFuture().exceptionallyCompose(e -> {
            assertInstanceOf(InboxUnavailable.class, e.getCause());
            return sent(groups, push);
        });
    }

    @Test
    void a_group_of_several_tenants_is_told_to_each() {
        assertEquals(List.of(true, true), intake.receive(List.of(export(acme, "r-1"), export(globex, "r-1"))));
        try (var topic = new ExportTopic()) {
            for (var tenant : List.of(acme, globex)) {
                await().until(() -> topic.types(tenant, "r-1"), equalTo(List.of("RECEIVED")));
            }
        }
    }

    @Test
    void what_dies_between_the_rows_leaves_none() {
        ExportEvents broken = new ExportEvents() {
            @Override
            public void append(ExportEvent event) {
                throw new IllegalStateException();
            }

            @Override
            public void announce(List<Push> exports) {
                throw new IllegalStateException();
            }
        };
        var dying = new GroupIntake(inbox, broken);
        assertThrows(
                IllegalStateException.class,
                () -> tenants.in(acme, () -> dying.receive(List.of(export(acme, "r-1"), export(acme, "r-2")))));
        assertFalse(isThere("r-1") || isThere("r-2"));
        assertEquals(List.of(true, true), intake.receive(List.of(export(acme, "r-1"), export(acme, "r-2"))));
        assertTrue(isThere("r-1") && isThere("r-2"));
    }

    @Test
    void one_that_the_table_does_not_take_fails_alone() {
        var tooLong = new Push("t".repeat(65), new Notice("r-1", Notice.EXPORT), new byte[0], Instant.now(), null);
        var groups = new PushGroups(intake, outages, clock);
        var before = groups.add(export(acme, "r-1")).toCompletableFuture();
        var bad = groups.add(tooLong).toCompletableFuture();
        var after = groups.add(export(acme, "r-2")).toCompletableFuture();
        groups.storeNext(Duration.ZERO);
        assertTrue(before.join() && after.join());
        assertTrue(bad.isCompletedExceptionally());
    }

    private boolean isThere(String requestId) {
        return tenants.in(acme, () -> ledger.find(new Notice(requestId, Notice.EXPORT)))
                .isPresent();
    }

    private void assertToldOnce(List<String> requestIds) {
        Map<String, List<String>> expected =
                requestIds.stream().collect(Collectors.toMap(Function.identity(), id -> List.of("RECEIVED")));
        try (var topic = new ExportTopic()) {
            await().until(() -> topic.typesByExport(acme), equalTo(expected));
        }
    }

    private static Push export(String tenant, String requestId) {
        return new Push(tenant, new Notice(requestId, Notice.EXPORT), new byte[] {1}, Instant.now(), null);
    }
}
