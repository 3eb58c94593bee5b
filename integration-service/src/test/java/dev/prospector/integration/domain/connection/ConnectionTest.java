package dev.prospector.integration.domain.connection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import dev.prospector.integration.domain.link.PersonUrn;
import dev.prospector.integration.fakes.Samples;

class ConnectionTest {
    private static final Instant LATER = Samples.NOW.plusSeconds(1);

    private final Connection connection = Samples.connection("acme");

    @Test
    void access_takes_all_three_of_company_level() {
        assertTrue(connection.companyAccess());
        for (var key : connection.keys()) {
            var without = connection.told(key, StatusAtLinkedIn.DISABLED, Optional.empty(), Samples.NOW);
            assertFalse(without.companyAccess());
            assertEquals(ConnectionState.DISABLED, without.sum().state());
        }
    }

    @Test
    void access_takes_all_three_to_have_been_requested() {
        var key = connection.keys().get(0);
        var one = Connection.begun("acme", connection.application(), Samples.NOW)
                .requested(List.of(key), Samples.NOW)
                .told(key, StatusAtLinkedIn.ENABLED, Optional.empty(), Samples.NOW);
        assertFalse(one.companyAccess());
        assertEquals(ConnectionState.REQUESTED, one.sum().state());
    }

    @Test
    void access_ends_with_the_disconnection_and_all_else_with_its_end() {
        var ending = connection.disconnecting(LATER);
        assertFalse(ending.companyAccess());
        assertEquals(Optional.of(HoldUp.DISCONNECTING), ending.sum().holdUp());
        assertTrue(ending.speaks());
        var ended = ending.ended(LATER);
        assertEquals(ConnectionState.NOT_CONNECTED, ended.sum().state());
        assertEquals(Optional.empty(), ended.organization());
        assertFalse(ended.speaks());
        assertEquals(connection.application(), ended.application());
    }

    @Test
    void an_older_word_counts_no_more() {
        var key = connection.keys().get(0);
        var newer = connection.told(key, StatusAtLinkedIn.DISABLED, Optional.empty(), LATER);
        assertEquals(newer, newer.told(key, StatusAtLinkedIn.ENABLED, Optional.empty(), Samples.NOW));
    }

    @Test
    void nothing_follows_from_an_unknown_word_or_an_unknown_integration() {
        var key = connection.keys().get(0);
        var told = connection.told(key, StatusAtLinkedIn.UNKNOWN, Optional.empty(), LATER);
        assertEquals(ConnectionState.ENABLED, told.sum().state());
        var stranger = IntegrationKey.of(new ContractUrn("urn:li:contract:1"));
        assertEquals(connection, connection.told(stranger, StatusAtLinkedIn.DISABLED, Optional.empty(), LATER));
    }

    @Test
    void linkedins_word_that_it_is_requested_ends_no_error_of_ours() {
        var key = connection.keys().get(0);
        var failed = Connection.begun("acme", connection.application(), Samples.NOW)
                .requested(List.of(key), Samples.NOW)
                .held(key, HoldUp.LINKEDIN_REFUSED, Samples.NOW);
        assertEquals(
                ConnectionState.ERROR,
                failed.told(key, StatusAtLinkedIn.REQUESTED, Optional.empty(), LATER)
                        .sum()
                        .state());
        assertEquals(
                ConnectionState.PARTNER_READY,
                failed.told(key, StatusAtLinkedIn.PARTNER_READY, Optional.empty(), LATER)
                        .integrations()
                        .get(0)
                        .state());
    }

    @Test
    void every_change_is_told_of_each_integration_and_in_sum() {
        var occasion = Occasion.of(StateChange.Cause.POLL, LATER);
        var key = connection.keys().get(0);
        var changed = connection.told(key, StatusAtLinkedIn.DISABLED, Optional.empty(), LATER);
        assertEquals(
                List.of(
                        new StateChange(
                                LATER,
                                Optional.of(key),
                                ConnectionState.ENABLED,
                                ConnectionState.DISABLED,
                                Optional.of(HoldUp.NO_COMPANY_ACCESS),
                                StateChange.Cause.POLL,
                                Optional.empty()),
                        new StateChange(
                                LATER,
                                Optional.empty(),
                                ConnectionState.ENABLED,
                                ConnectionState.DISABLED,
                                Optional.of(HoldUp.NO_COMPANY_ACCESS),
                                StateChange.Cause.POLL,
                                Optional.empty())),
                changed.changesSince(Optional.of(connection), occasion));
        assertEquals(List.of(), connection.changesSince(Optional.of(connection), occasion));
        assertEquals(
                4,
                connection
                        .ended(LATER)
                        .changesSince(Optional.of(connection), occasion)
                        .size());
    }

    @Test
    void a_connection_owns_what_names_its_organization() {
        assertTrue(connection.owns(Samples.ORGANIZATION));
        assertFalse(connection.owns("urn:li:organization:42"));
        assertFalse(connection.owns(null));
    }

    @Test
    void a_hook_id_is_url_safe_and_never_the_same() {
        var id = HookId.random();
        assertTrue(id.value().matches("[A-Za-z0-9_-]{32}"));
        assertNotEquals(id, HookId.random());
    }

    @Test
    void urns_are_of_their_kind() {
        assertThrows(IllegalArgumentException.class, () -> new PersonUrn("urn:li:organization:1"));
        assertThrows(IllegalArgumentException.class, () -> new OrganizationUrn("4242"));
    }
}
