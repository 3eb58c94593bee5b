package dev.prospector.integration.adapter.in.rest.connection;

import static dev.prospector.integration.adapter.in.rest.connection.ConnectionAction.CHANGE_SETTINGS;
import static dev.prospector.integration.adapter.in.rest.connection.ConnectionAction.CONNECT;
import static dev.prospector.integration.adapter.in.rest.connection.ConnectionAction.DIAGNOSE;
import static dev.prospector.integration.adapter.in.rest.connection.ConnectionAction.DISCONNECT;
import static dev.prospector.integration.adapter.in.rest.connection.ConnectionAction.NOTIFY_PARTNER;
import static dev.prospector.integration.adapter.in.rest.connection.ConnectionAction.REQUEST;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import dev.prospector.integration.application.port.in.connection.ConnectionReading.Overview;
import dev.prospector.integration.domain.connection.Disconnection;

class ConnectionActionTest {
    @Test
    void each_is_offered_when_it_would_be_taken() {
        assertEquals(List.of(CHANGE_SETTINGS, DIAGNOSE), offered(Overviews.nothing(false)));
        assertEquals(List.of(CONNECT, CHANGE_SETTINGS, DIAGNOSE), offered(Overviews.nothing(true)));
        assertEquals(
                List.of(CONNECT, REQUEST, CHANGE_SETTINGS, DIAGNOSE, DISCONNECT), offered(Overviews.connected(true)));
        assertEquals(
                List.of(CONNECT, REQUEST, NOTIFY_PARTNER, CHANGE_SETTINGS, DIAGNOSE, DISCONNECT),
                offered(Overviews.enabled()));
    }

    @Test
    void without_the_operators_consent_nothing_is_added_to_what_is_connected() {
        assertEquals(List.of(CHANGE_SETTINGS, DIAGNOSE, DISCONNECT), offered(Overviews.connected(false)));
    }

    @Test
    void nothing_is_connected_while_the_end_is_under_way() {
        var asked = Disconnection.asked(Overviews.NOW, "admin", false);
        assertEquals(List.of(CHANGE_SETTINGS, DIAGNOSE), offered(Overviews.ending(asked)));
    }

    @Test
    void who_only_reads_is_offered_nothing() {
        assertEquals(List.of(), ConnectionAction.on(Overviews.enabled(), Set.of("read-only", "recruiter")));
    }

    private static List<ConnectionAction> offered(Overview seen) {
        return ConnectionAction.on(seen, Set.of("admin"));
    }
}
