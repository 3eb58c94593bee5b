package dev.prospector.integration.application.port.out.connection;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;

import org.junit.jupiter.api.Test;

import dev.prospector.integration.domain.connection.CallLimits;
import dev.prospector.testbed.TestTenants;

/** What every store of budgets does. */
public abstract class LinkedInBudgetsContract {
    private static final Instant NOON = Instant.parse("2026-01-02T12:00:10Z");
    private static final Instant NEXT_MINUTE = Instant.parse("2026-01-02T12:01:00Z");
    private static final Instant MIDNIGHT = Instant.parse("2026-01-03T00:00:00Z");
    private static final String RESOURCE = "integrations";

    private final String tenant = TestTenants.fresh();

    protected abstract LinkedInBudgets budgets();

    protected abstract <T> T within(String tenant, Supplier<T> work);

    @Test
    void a_day_has_so_many_calls_and_ends_at_midnight_utc() {
        var two = new CallLimits(OptionalInt.of(2), OptionalInt.empty());
        assertEquals(Optional.empty(), take(two, NOON));
        assertEquals(Optional.empty(), take(two, MIDNIGHT.minusNanos(1_000)));
        assertEquals(Optional.of(MIDNIGHT), take(two, MIDNIGHT.minusNanos(1_000)));
        assertEquals(Optional.empty(), take(two, MIDNIGHT));
        assertEquals(Optional.empty(), take(two, MIDNIGHT));
        assertEquals(Optional.of(MIDNIGHT.plusSeconds(86_400)), take(two, MIDNIGHT));
    }

    @Test
    void a_minute_has_so_many_calls() {
        var two = new CallLimits(OptionalInt.empty(), OptionalInt.of(2));
        take(two, NOON);
        take(two, NOON.plusSeconds(49));
        assertEquals(Optional.of(NEXT_MINUTE), take(two, NOON.plusSeconds(49)));
        assertEquals(Optional.empty(), take(two, NEXT_MINUTE));
    }

    @Test
    void when_both_are_spent_the_day_counts() {
        var one = new CallLimits(OptionalInt.of(1), OptionalInt.of(1));
        take(one, NOON);
        assertEquals(Optional.of(MIDNIGHT), take(one, NOON));
    }

    @Test
    void what_was_not_allowed_is_not_counted() {
        var one = new CallLimits(OptionalInt.of(2), OptionalInt.of(1));
        take(one, NOON);
        take(one, NOON);
        assertEquals(Optional.empty(), take(one, NEXT_MINUTE));
    }

    @Test
    void a_clock_that_is_late_counts_in_the_window_that_is_open() {
        var two = new CallLimits(OptionalInt.of(4), OptionalInt.of(2));
        take(two, MIDNIGHT);
        take(two, MIDNIGHT.minusSeconds(1));
        assertEquals(Optional.of(MIDNIGHT.plusSeconds(60)), take(two, MIDNIGHT.minusSeconds(1)));
        assertEquals(Optional.of(MIDNIGHT.plusSeconds(60)), take(two, MIDNIGHT));
    }

    @Test
    void tenants_and_resources_have_their_own() {
        var one = new CallLimits(OptionalInt.of(1), OptionalInt.empty());
        take(one, NOON);
        assertEquals(Optional.empty(), within(tenant, () -> budgets().take("other", one, NOON)));
        assertEquals(
                Optional.empty(), within(TestTenants.fresh(), () -> budgets().take(RESOURCE, one, NOON)));
    }

    private Optional<Instant> take(CallLimits limits, Instant now) {
        return within(tenant, () -> budgets().take(RESOURCE, limits, now));
    }
}
