package dev.prospector.integration.adapter.out.persistence.connection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import dev.prospector.integration.domain.connection.ClientSecrets;
import dev.prospector.integration.domain.connection.Hook;
import dev.prospector.integration.domain.connection.HookId;
import dev.prospector.integration.fakes.MovingClock;
import dev.prospector.integration.fakes.Samples;

class CachedHooksTest {
    private final MovingClock clock = new MovingClock();
    private final Map<String, Hook> table = new HashMap<>();
    private final CachedHooks hooks = new CachedHooks(this::read, clock);
    private int readings;

    @Test
    void a_known_hook_is_read_once_in_five_seconds() {
        var hook = add("acme");
        assertEquals(Optional.of(hook), find(hook));
        clock.advance(CachedHooks.FRESH.minusMillis(1));
        find(hook);
        assertEquals(1, readings);
        clock.advance(CachedHooks.FRESH);
        find(hook);
        assertEquals(2, readings);
    }

    @Test
    void an_unknown_hook_is_looked_for_at_most_once_per_second() {
        for (int i = 0; i < 100; i++) {
            assertTrue(hooks.find("unknown-" + i).isEmpty());
        }
        assertEquals(1, readings);
        clock.advance(CachedHooks.LOOK_AGAIN);
        hooks.find("unknown");
        assertEquals(2, readings);
    }

    @Test
    void a_hook_of_another_replica_is_found_after_a_second() {
        hooks.find("unknown");
        var hook = add("acme");
        clock.advance(CachedHooks.LOOK_AGAIN);
        assertEquals(Optional.of(hook), find(hook));
    }

    @Test
    void a_change_made_here_counts_at_once() {
        hooks.find("unknown");
        var hook = add("acme");
        hooks.forget(new HooksChanged());
        assertEquals(Optional.of(hook), find(hook));
    }

    private Hook add(String tenant) {
        var hook = new Hook(HookId.random(), tenant, ClientSecrets.only(Samples.SECRET));
        table.put(hook.id().value(), hook);
        return hook;
    }

    private Optional<Hook> find(Hook hook) {
        return hooks.find(hook.id().value());
    }

    private Map<String, Hook> read() {
        readings++;
        return Map.copyOf(table);
    }
}
