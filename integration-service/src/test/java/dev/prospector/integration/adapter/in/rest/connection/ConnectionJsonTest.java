package dev.prospector.integration.adapter.in.rest.connection;

import static dev.prospector.integration.adapter.in.rest.connection.Overviews.NOW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import dev.prospector.integration.adapter.in.rest.connection.DisconnectionJson.State;
import dev.prospector.integration.application.port.in.connection.ConnectionReading.Overview;
import dev.prospector.integration.domain.connection.ConnectionState;
import dev.prospector.integration.domain.connection.Disconnection;
import dev.prospector.integration.domain.connection.Disconnection.Step;
import dev.prospector.integration.domain.connection.HoldUp;
import dev.prospector.integration.domain.connection.IntegrationType;
import dev.prospector.integration.domain.connection.Mender;

class ConnectionJsonTest {
    @Test
    void before_anything_was_done_all_of_linkedins_is_null() {
        var shown = shown(Overviews.nothing(true));
        assertEquals(ConnectionState.NOT_CONNECTED, shown.state());
        Stream.of(
                        shown.reason(),
                        shown.mendableBy(),
                        shown.since(),
                        shown.organization(),
                        shown.widget(),
                        shown.callbackUrl(),
                        shown.disconnection())
                .forEach(part -> assertNull(part));
        assertEquals("acme", shown.settings().instanceName());
    }

    @Test
    void once_connected_the_widget_can_be_shown() {
        var widget = shown(Overviews.connected(true)).widget();
        assertEquals("sample-client", widget.apiKey());
        assertTrue(widget.extension().startsWith("ATSIntegrationWidget@https://platform.linkedin.com/"));
        assertEquals(
                List.of("RECRUITER_SYSTEM_CONNECT_COMPANY", "RECRUITER_SYSTEM_CONNECT_CONTRACT"), widget.bundles());
    }

    @Test
    void RSC_101_each_integration_is_shown_with_its_state_its_name_and_what_it_is_mapped_to() {
        var shown = shown(Overviews.enabled());
        assertEquals("urn:li:organization:4242", shown.organization());
        assertEquals(
                List.of(
                        IntegrationType.ONE_CLICK_EXPORT,
                        IntegrationType.IN_ATS_INDICATOR,
                        IntegrationType.PROFILE_PLUGIN),
                shown.company().integrations().stream()
                        .map(CompanyJson.IntegrationJson::type)
                        .toList());
        shown.company().integrations().forEach(known -> {
            assertEquals("urn:li:organization:4242", known.context());
            assertEquals(ConnectionState.ENABLED, known.state());
            assertEquals("Prospector - Acme " + known.type(), known.name());
            assertEquals(NOW, known.since());
        });
        var contract = shown.contracts().get(0);
        assertEquals("urn:li:contract:9001", contract.contract());
        assertEquals(ConnectionState.ERROR, contract.state());
        assertEquals(HoldUp.LINKEDIN_REFUSED, contract.reason());
        assertNull(contract.name());
    }

    @Test
    void company_and_contracts_have_access_apart() {
        var shown = shown(Overviews.enabled());
        assertTrue(shown.company().access());
        assertFalse(shown.contracts().get(0).access());
    }

    @Test
    void a_feature_says_why_not_and_who_can_mend_it() {
        var features = shown(Overviews.enabled()).features();
        assertEquals(new FeatureJson(FeatureJson.Name.ONE_CLICK_EXPORT, true, null, null, null), features.get(0));
        assertEquals(
                new FeatureJson(
                        FeatureJson.Name.INMAIL_HISTORY,
                        false,
                        HoldUp.NO_CONTRACT_ACCESS,
                        Mender.LINKEDIN_ADMIN,
                        List.of()),
                features.get(1));
        assertEquals(List.of("urn:li:contract:9001"), features.get(2).contracts());
    }

    @Test
    void while_it_ends_access_counts_no_more_and_receipts_are_shown() {
        var asked = Disconnection.asked(NOW, "admin", false).done(Step.INTAKE_ENDED, NOW, 1);
        var shown = shown(Overviews.ending(asked));
        assertEquals(HoldUp.DISCONNECTING, shown.reason());
        assertEquals(Mender.ADMIN, shown.mendableBy());
        assertFalse(shown.company().access());
        assertEquals("admin", shown.disconnection().askedBy());
        assertEquals(
                List.of(
                        step(Step.INTAKE_ENDED, State.DONE, NOW, 1),
                        step(Step.JOBS_CLOSED, State.DUE, null, 0),
                        step(Step.RECORDS_DELETED, State.SKIPPED, NOW, 0),
                        step(Step.TRAFFIC_ENDED, State.DUE, null, 0)),
                shown.disconnection().steps());
    }

    private static DisconnectionJson.StepJson step(Step step, State state, Instant at, long records) {
        return new DisconnectionJson.StepJson(DisconnectionJson.Name.valueOf(step.name()), state, at, records);
    }

    private static ConnectionJson shown(Overview seen) {
        return ConnectionJson.of(seen, List.of());
    }
}
