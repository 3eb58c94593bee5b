package dev.prospector.sync.application.service.export;

import static dev.prospector.sync.domain.export.Samples.FACTS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** No tenant waits behind another one's exports, however many or slow they are. */
class FairnessTest {

    private static final int AT_ONCE = World.POLICY.atOnce();

    private final World world = new World();
    private final ExportSaga replica = world.replica();

    @BeforeEach
    void refuse_all() {
        world.exporterFacts.companyAccess(false);
    }

    @Test
    void tenants_take_turns() {
        arrive("acme", 3);
        world.clock.advance(Duration.ofSeconds(1));
        arrive("globex", 2);
        World.run(replica);
        assertEquals(List.of("acme-0", "globex-0", "acme-1", "globex-1", "acme-2"), ended());
    }

    @Test
    void a_tenant_has_no_more_than_its_share_of_workers() {
        arrive("acme", AT_ONCE + 1);
        List<Runnable> slow = claims();
        assertEquals(AT_ONCE, slow.size());
        slow.get(0).run();
        assertEquals(1, claims().size());
    }

    @Test
    void who_comes_while_a_slow_tenant_has_its_share_is_served_at_once() {
        arrive("acme", AT_ONCE + 1);
        claims();
        arrive("globex", 1);
        assertTrue(World.runNext(replica));
        assertEquals(List.of("globex-0"), ended());
        assertFalse(World.runNext(replica));
    }

    @Test
    void who_comes_while_others_still_stand_in_line_is_seen_after_a_while() {
        arrive("acme", 9);
        World.runNext(replica);
        arrive("globex", 1);
        world.clock.advance(World.POLICY.lookAround());
        World.runNext(replica);
        World.runNext(replica);
        assertTrue(ended().contains("globex-0"));
    }

    @Test
    void work_that_breaks_off_gives_its_share_back() {
        arrive("acme", AT_ONCE + 1);
        world.weather.before("facts", () -> {
            throw new IllegalStateException("broken off");
        });
        List<Runnable> work = claims();
        assertThrows(IllegalStateException.class, work.get(0)::run);
        assertEquals(1, claims().size());
    }

    private void arrive(String tenant, int exports) {
        IntStream.range(0, exports).forEach(number -> {
            world.arrives(tenant, tenant + "-" + number, FACTS);
            world.clock.advance(Duration.ofMillis(1));
        });
    }

    private List<Runnable> claims() {
        List<Runnable> claims = new ArrayList<>();
        for (Optional<Runnable> claim = replica.next(); claim.isPresent(); claim = replica.next()) {
            claims.add(claim.get());
        }
        return claims;
    }

    private List<String> ended() {
        return world.outcomes.stream().map(outcome -> outcome.split(" ")[0]).toList();
    }
}
