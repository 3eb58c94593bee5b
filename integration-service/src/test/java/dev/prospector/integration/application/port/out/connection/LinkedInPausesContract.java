package dev.prospector.integration.application.port.out.connection;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

import org.junit.jupiter.api.Test;

import dev.prospector.testbed.TestTenants;

/** What every store of LinkedIn's pauses does. */
public abstract class LinkedInPausesContract {
    private static final Instant END = Instant.parse("2026-01-02T00:00:30.000001Z");

    private static final String RESOURCE = "integrations";

    private final String tenant = TestTenants.fresh();

    protected abstract LinkedInPauses pauses();

    protected abstract <T> T within(String tenant, Supplier<T> work);

    @Test
    void at_first_there_is_none() {
        assertEquals(Optional.empty(), end(tenant));
    }

    @Test
    void of_several_pauses_the_one_that_ends_last_counts() {
        last(END);
        last(END.minusSeconds(10));
        assertEquals(Optional.of(END), end(tenant));
        last(END.plusSeconds(10));
        assertEquals(Optional.of(END.plusSeconds(10)), end(tenant));
    }

    @Test
    void a_pause_is_its_tenants_alone() {
        last(END);
        assertEquals(Optional.empty(), end(TestTenants.fresh()));
    }

    @Test
    void a_pause_is_its_resources_alone() {
        last(END);
        assertEquals(Optional.empty(), within(tenant, () -> pauses().end("other")));
    }

    private void last(Instant until) {
        within(tenant, () -> {
            pauses().lastUntil(RESOURCE, until);
            return null;
        });
    }

    private Optional<Instant> end(String name) {
        return within(name, () -> pauses().end(RESOURCE));
    }
}
