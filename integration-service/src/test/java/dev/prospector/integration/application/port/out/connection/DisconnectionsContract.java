package dev.prospector.integration.application.port.out.connection;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

import org.junit.jupiter.api.Test;

import dev.prospector.integration.domain.connection.Disconnection;
import dev.prospector.integration.domain.connection.Disconnection.Step;

/** What the port promises, whoever keeps the disconnections. */
public abstract class DisconnectionsContract {
    private static final Instant ASKED = Instant.parse("2026-11-22T20:00:00.123456Z");

    protected abstract Disconnections disconnections();

    protected abstract <T> T within(String tenant, Supplier<T> work);

    private final String tenant = "tenant-" + UUID.randomUUID();

    private void save(Disconnection disconnection) {
        within(tenant, () -> {
            disconnections().save(disconnection);
            return null;
        });
    }

    private Optional<Disconnection> newest() {
        return within(tenant, () -> disconnections().newest());
    }

    @Test
    void a_tenant_that_never_disconnected_has_none() {
        assertEquals(Optional.empty(), newest());
    }

    @Test
    void what_was_asked_for_is_found_with_all_its_receipts() {
        var asked = Disconnection.asked(ASKED, "anna", true);

        save(asked);

        assertEquals(Optional.of(asked), newest());
    }

    @Test
    void receipts_are_kept_step_by_step() {
        var begun = Disconnection.asked(ASKED, "anna", false).done(Step.INTAKE_ENDED, ASKED.plusSeconds(1), 0);
        var further = begun.done(Step.JOBS_CLOSED, ASKED.plusSeconds(2), 17);

        save(begun);
        save(further);

        assertEquals(Optional.of(further), newest());
    }

    @Test
    void a_late_wish_to_delete_is_kept() {
        var kept = Disconnection.asked(ASKED, "anna", false);

        save(kept);
        save(kept.alsoErasing());

        assertEquals(Optional.of(kept.alsoErasing()), newest());
    }

    @Test
    void the_newest_of_several_counts() {
        var second = Disconnection.asked(ASKED.plusSeconds(60), "boris", false);

        save(second);
        save(Disconnection.asked(ASKED, "anna", true));

        assertEquals(Optional.of(second), newest());
    }

    @Test
    void other_tenants_do_not_see_it() {
        save(Disconnection.asked(ASKED, "anna", true));

        assertEquals(Optional.empty(), within("another-" + tenant, () -> disconnections()
                .newest()));
    }
}
