package dev.prospector.integration.adapter.out.persistence.connection;

import static dev.prospector.testbed.Patience.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.Test;

import dev.prospector.integration.domain.connection.Hook;
import dev.prospector.integration.domain.connection.HookId;
import dev.prospector.integration.domain.provisioning.ClientSecret;
import dev.prospector.integration.domain.provisioning.ClientSecrets;
import dev.prospector.integration.fakes.MovingClock;
import dev.prospector.integration.fakes.Samples;

class CachedHooksTest {
    private static final ClientSecret NEWER = new ClientSecret("newer");

    private final MovingClock clock = new MovingClock();
    private final ScriptedTable table = new ScriptedTable();
    private final CachedHooks hooks = new CachedHooks(table, clock);

    @Test
    void finding_never_asks_the_database() {
        var hook = hook("acme");
        table.put(hook);
        assertEquals(Optional.empty(), find(hook));
        hooks.refresh();
        assertEquals(Optional.of(hook), find(hook));
        assertEquals(1, table.readings());
    }

    @Test
    void a_refresh_brings_what_is_new_and_forgets_what_is_gone() {
        var gone = hook("gone");
        var changed = hook("changed");
        table.put(gone);
        table.put(changed);
        hooks.refresh();
        table.remove(gone);
        table.put(rotated(changed));
        hooks.refresh();
        assertEquals(Optional.empty(), find(gone));
        assertEquals(Optional.of(rotated(changed)), find(changed));
    }

    @Test
    void while_the_database_is_away_everything_stays_as_it_was() {
        var hook = hook("acme");
        table.put(hook);
        hooks.refresh();
        table.goAway();
        assertThrows(HooksUnreadable.class, hooks::refresh);
        assertEquals(Optional.of(hook), find(hook));
        assertEquals(Optional.of(hook), lookAgain(hook));
        assertEquals(Optional.empty(), lookAgain(hook("unknown")));
    }

    @Test
    void looking_again_finds_a_hook_and_a_secret_of_another_replica() {
        var made = hook("made");
        var changed = hook("changed");
        table.put(changed);
        hooks.refresh();
        table.put(made);
        table.put(rotated(changed));
        assertEquals(Optional.of(made), lookAgain(made));
        assertEquals(Optional.of(rotated(changed)), lookAgain(changed));
        assertEquals(Optional.of(made), find(made));
    }

    @Test
    void a_hook_that_is_gone_is_forgotten() {
        var hook = hook("acme");
        table.put(hook);
        hooks.refresh();
        table.remove(hook);
        assertEquals(Optional.empty(), lookAgain(hook));
        assertEquals(Optional.empty(), find(hook));
    }

    @Test
    void a_flood_for_one_hook_is_one_query_per_second() {
        var hook = hook("acme");
        table.put(hook);
        hooks.refresh();
        for (int i = 0; i < 1_000; i++) {
            lookAgain(hook);
        }
        assertEquals(2, table.readings());
        clock.advance(RereadBudget.SPAN);
        lookAgain(hook);
        assertEquals(3, table.readings());
    }

    @Test
    void a_flood_for_hooks_that_nobody_has_is_five_queries_per_second() {
        for (int i = 0; i < 1_000; i++) {
            lookAgain(hook("unknown"));
        }
        assertEquals(5, table.readings());
    }

    @Test
    void strangers_who_guess_hooks_do_not_hinder_a_rotation() {
        var hook = hook("acme");
        table.put(hook);
        hooks.refresh();
        for (int i = 0; i < 100; i++) {
            lookAgain(hook("unknown"));
        }
        table.put(rotated(hook));
        assertEquals(Optional.of(rotated(hook)), lookAgain(hook));
    }

    @Test
    void what_cannot_be_a_hook_is_not_looked_for() {
        for (var text : List.of("", "short", "' or 1=1 -- ' or 1=1 -- ", "x".repeat(65), "\u00fc".repeat(30))) {
            assertEquals(Optional.empty(), hooks.lookAgain(text));
        }
        assertEquals(0, table.readings());
    }

    @Test
    void many_that_look_again_at_once_share_one_answer() {
        var hook = hook("acme");
        table.put(hook);
        hooks.refresh();
        table.put(rotated(hook));
        table.hold();
        var threads = Executors.newFixedThreadPool(8);
        try {
            var looking = IntStream.range(0, 8)
                    .mapToObj(i -> CompletableFuture.supplyAsync(() -> lookAgain(hook), threads))
                    .toList();
            await().until(table::isHeld);
            table.release();
            assertTrue(looking.stream().map(CompletableFuture::join).allMatch(Optional.of(rotated(hook))::equals));
            assertEquals(2, table.readings());
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void a_database_that_does_not_answer_holds_few_threads_and_not_for_long() {
        var hook = hook("acme");
        table.put(hook);
        hooks.refresh();
        table.hold();
        var threads = Executors.newFixedThreadPool(100);
        try {
            var first = CompletableFuture.supplyAsync(() -> lookAgain(hook), threads);
            await().until(table::isHeld);
            var others = IntStream.range(0, 99)
                    .mapToObj(i -> CompletableFuture.supplyAsync(() -> lookAgain(hook), threads))
                    .toList();
            await().until(() -> others.stream().allMatch(CompletableFuture::isDone));
            assertFalse(first.isDone());
            table.release();
            first.join();
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void a_rotation_does_not_wait_for_the_reading_of_all_hooks_and_is_not_undone_by_it() {
        var rotatedHook = hook("rotated");
        var gone = hook("gone");
        table.put(rotatedHook);
        table.put(gone);
        hooks.refresh();
        table.holdAll();
        var refresh = CompletableFuture.runAsync(hooks::refresh);
        await().until(table::isHeld);
        var made = hook("made");
        table.put(rotated(rotatedHook));
        table.put(made);
        table.remove(gone);
        assertEquals(Optional.of(rotated(rotatedHook)), lookAgain(rotatedHook));
        hooks.learn(changed(made));
        assertEquals(Optional.empty(), lookAgain(gone));
        table.release();
        refresh.join();
        assertEquals(Optional.of(rotated(rotatedHook)), find(rotatedHook));
        assertEquals(Optional.of(made), find(made));
        assertEquals(Optional.empty(), find(gone));
    }

    @Test
    void a_change_made_here_counts_at_once() {
        var hook = hook("acme");
        hooks.learn(changed(hook));
        assertEquals(Optional.of(hook), find(hook));
        assertEquals(0, table.readings());
    }

    @Test
    void not_ready_before_the_hooks_were_read_and_ready_ever_after() {
        var ready = new WarmHooks(hooks);
        table.goAway();
        assertThrows(HooksUnreadable.class, hooks::refresh);
        assertEquals(Status.DOWN, ready.call().getStatus());
        table.comeBack();
        hooks.refresh();
        assertEquals(Status.UP, ready.call().getStatus());
        table.goAway();
        assertThrows(HooksUnreadable.class, hooks::refresh);
        assertEquals(Status.UP, ready.call().getStatus());
    }

    private static Hook hook(String tenant) {
        return new Hook(HookId.random(), tenant, ClientSecrets.only(Samples.SECRET));
    }

    private static Hook rotated(Hook hook) {
        return new Hook(hook.id(), hook.tenant(), hook.secrets().replacedBy(NEWER));
    }

    private Optional<Hook> find(Hook hook) {
        return hooks.find(hook.id().value());
    }

    private Optional<Hook> lookAgain(Hook hook) {
        return hooks.lookAgain(hook.id().value());
    }

    private static HooksChanged changed(Hook hook) {
        return new HooksChanged(hook.id(), Optional.of(hook));
    }
}
