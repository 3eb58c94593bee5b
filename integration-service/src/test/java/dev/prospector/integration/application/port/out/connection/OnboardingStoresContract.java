package dev.prospector.integration.application.port.out.connection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.junit.jupiter.api.Test;

import dev.prospector.integration.application.port.in.connection.ConnectionReading.Event;
import dev.prospector.integration.application.port.in.connection.ConnectionSettings.Versioned;
import dev.prospector.integration.domain.connection.ConnectionState;
import dev.prospector.integration.domain.connection.ContractUrn;
import dev.prospector.integration.domain.connection.HoldUp;
import dev.prospector.integration.domain.connection.IntegrationKey;
import dev.prospector.integration.domain.connection.StateChange;
import dev.prospector.integration.domain.connection.StateChange.Cause;
import dev.prospector.integration.domain.settings.JobVisibility;
import dev.prospector.integration.domain.settings.RecruiterVisibility;
import dev.prospector.integration.domain.settings.Settings;
import dev.prospector.integration.fakes.Samples;
import dev.prospector.testbed.TestTenants;

/** What every store of entitlements, settings and events does. */
public abstract class OnboardingStoresContract {
    private final String tenant = TestTenants.fresh();

    protected abstract Entitlements entitlements();

    protected abstract ChosenSettings settings();

    protected abstract ConnectionEvents events();

    protected abstract <T> T within(String tenant, Supplier<T> work);

    @Test
    void nobody_is_entitled_who_was_not_told_so() {
        assertFalse(within(tenant, () -> entitlements().isGranted()));
        assertTrue(within(tenant, () -> entitlements().set(true)));
        assertFalse(within(tenant, () -> entitlements().set(true)));
        assertTrue(within(tenant, () -> entitlements().isGranted()));
        assertFalse(within(TestTenants.fresh(), () -> entitlements().isGranted()));
        assertTrue(within(tenant, () -> entitlements().set(false)));
        assertFalse(within(tenant, () -> entitlements().isGranted()));
    }

    @Test
    void what_was_never_granted_is_not_taken_away() {
        assertFalse(within(tenant, () -> entitlements().set(false)));
    }

    @Test
    void settings_are_found_as_they_were_chosen() {
        assertEquals(Optional.empty(), within(tenant, () -> settings().find()));
        var chosen = settings("Acme", "https://ats.example/{candidateId}", "https://ats.example", "https://b.example");
        assertTrue(within(tenant, () -> settings().replace(0, chosen)));
        assertEquals(Optional.of(new Versioned(chosen, 1)), within(tenant, () -> settings()
                .find()));
        var bare = settings("Acme", null);
        assertTrue(within(tenant, () -> settings().replace(1, bare)));
        assertEquals(Optional.of(new Versioned(bare, 2)), within(tenant, () -> settings()
                .find()));
        assertEquals(
                Optional.empty(), within(TestTenants.fresh(), () -> settings().find()));
    }

    @Test
    void settings_of_another_version_are_not_replaced() {
        assertFalse(within(tenant, () -> settings().replace(1, settings("A", null))));
        assertTrue(within(tenant, () -> settings().replace(0, settings("B", null))));
        assertFalse(within(tenant, () -> settings().replace(0, settings("C", null))));
        assertFalse(within(tenant, () -> settings().replace(2, settings("D", null))));
        assertEquals(
                "B",
                within(tenant, () -> settings().find()).orElseThrow().settings().instanceName());
    }

    @Test
    void events_are_told_newest_first_and_older_than_one() {
        var contract = IntegrationKey.of(new ContractUrn("urn:li:contract:9001"));
        var first = change(Optional.empty(), Optional.empty(), Optional.empty());
        var second = change(Optional.of(contract), Optional.of(HoldUp.SETTINGS_MISSING), Optional.of("r-1"));
        append(first);
        append(second);
        append(first);
        var all = newest(Optional.empty(), 10);
        assertEquals(
                List.of(first, second, first), all.stream().map(Event::change).toList());
        assertEquals(List.of(all.get(1)), newest(Optional.of(all.get(0).id()), 1));
        assertEquals(List.of(all.get(2)), newest(Optional.of(all.get(1).id()), 10));
        assertEquals(List.of(), within(TestTenants.fresh(), () -> events().newest(Optional.empty(), 10)));
    }

    private void append(StateChange change) {
        within(tenant, () -> {
            events().append(change);
            return null;
        });
    }

    private List<Event> newest(Optional<Long> before, int limit) {
        return within(tenant, () -> events().newest(before, limit));
    }

    private static StateChange change(
            Optional<IntegrationKey> of, Optional<HoldUp> holdUp, Optional<String> requestId) {
        return new StateChange(
                Samples.NOW, of, ConnectionState.CONNECTED, ConnectionState.REQUESTED, holdUp, Cause.PUSH, requestId);
    }

    private static Settings settings(String name, String candidateUrl, String... origins) {
        return Settings.chosen(
                JobVisibility.PUBLIC, RecruiterVisibility.HIRING_TEAM, candidateUrl, null, name, List.of(origins));
    }
}
