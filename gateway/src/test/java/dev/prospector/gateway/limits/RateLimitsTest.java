package dev.prospector.gateway.limits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.concurrent.TimeUnit;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

import dev.prospector.gateway.Settings;
import dev.prospector.gateway.problem.ProblemAnswers;

class RateLimitsTest {
    private long now = 1;
    private final RateLimits limits = new RateLimits(
            Settings.of(
                    LimitsConfig.class,
                    Map.of(
                            "prospector.limits.user-rate", "2",
                            "prospector.limits.user-burst", "4",
                            "prospector.limits.tenant-rate", "5",
                            "prospector.limits.tenant-burst", "10",
                            "prospector.limits.remembered", "50")),
            new ProblemAnswers(new ObjectMapper()),
            () -> now);

    private void pass(long milliseconds) {
        now += TimeUnit.MILLISECONDS.toNanos(milliseconds);
    }

    private boolean allowed(String user) {
        return limits.take("acme", user).allowed();
    }

    @Test
    void a_user_may_ask_so_often_at_once_and_then_so_often_in_a_second() {
        for (int i = 0; i < 4; i++) {
            assertTrue(allowed("ann"));
        }
        assertFalse(allowed("ann"));
        pass(500);
        assertTrue(allowed("ann"));
        assertFalse(allowed("ann"));
        pass(60_000);
        for (int i = 0; i < 4; i++) {
            assertTrue(allowed("ann"));
        }
        assertFalse(allowed("ann"));
    }

    @Test
    void one_user_takes_nothing_from_another() {
        while (allowed("ann")) {}
        assertTrue(allowed("bob"));
    }

    @Test
    void all_users_of_a_tenant_share_its_limit_and_other_tenants_have_their_own() {
        for (int i = 0; i < 10; i++) {
            assertTrue(allowed("user-" + i));
        }
        assertFalse(allowed("one-more"));
        assertTrue(limits.take("globex", "one-more").allowed());
    }

    @Test
    void users_of_one_name_in_two_tenants_are_two() {
        while (allowed("ann")) {}
        assertTrue(limits.take("globex", "ann").allowed());
    }

    @Test
    void who_is_refused_pays_nothing() {
        while (allowed("ann")) {}
        for (int i = 0; i < 100; i++) {
            allowed("ann");
        }
        pass(500);
        assertTrue(allowed("ann"));
        assertTrue(allowed("bob"), "the tenant's share is not used up by refusals");
    }

    @Test
    void the_answer_tells_the_tighter_limit() {
        assertEquals(new RateLimits.Verdict(true, 4, 3, 1, 1), limits.take("acme", "ann"));
        limits.take("acme", "ann");
        limits.take("acme", "ann");
        assertEquals(new RateLimits.Verdict(true, 4, 0, 2, 1), limits.take("acme", "ann"));
        assertEquals(new RateLimits.Verdict(false, 4, 0, 2, 1), limits.take("acme", "ann"));
        for (int i = 0; i < 6; i++) {
            limits.take("acme", "user-" + i);
        }
        assertEquals(10, limits.take("acme", "late").limit());
    }

    @Test
    void memory_is_bounded() {
        for (int i = 0; i < 10_000; i++) {
            limits.take("tenant-" + i, "user-" + i);
        }
        assertEquals(100, limits.remembered());
    }
}
