package dev.prospector.integration.application.service.connection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import dev.prospector.integration.application.port.in.connection.NotConnected;
import dev.prospector.integration.application.port.in.connection.NotEntitled;
import dev.prospector.integration.application.port.in.connection.NothingRequested;
import dev.prospector.integration.application.port.in.connection.OtherOrganization;
import dev.prospector.integration.application.port.in.connection.StepUnderway;
import dev.prospector.integration.domain.connection.Connection;
import dev.prospector.integration.domain.connection.ConnectionState;
import dev.prospector.integration.domain.connection.ContractUrn;
import dev.prospector.integration.domain.connection.DueWork.Kind;
import dev.prospector.integration.domain.connection.HoldUp;
import dev.prospector.integration.domain.connection.IntegrationKey;
import dev.prospector.integration.domain.connection.OrganizationUrn;
import dev.prospector.integration.domain.connection.StatusAtLinkedIn;

class RequestingTest {
    private static final List<IntegrationKey> STRANGERS =
            IntegrationKey.ofCompany(new OrganizationUrn("urn:li:organization:7"));

    private final Scene scene = new Scene();

    @Test
    void before_connecting_there_is_nothing_to_request() {
        assertThrows(NotConnected.class, () -> scene.requested(Scene.COMPANY));
    }

    @Test
    void without_the_operators_consent_nothing_is_requested() {
        scene.connected();
        scene.entitled(false);
        assertThrows(NotEntitled.class, () -> scene.requested(Scene.COMPANY));
    }

    @Test
    void what_the_widget_gave_is_requested_and_its_organization_is_the_tenants() {
        var overview = scene.connected().requested(Scene.COMPANY).overview();
        assertEquals(ConnectionState.REQUESTED, overview.sum().state());
        assertEquals(Optional.of(new OrganizationUrn("urn:li:organization:4242")), overview.organization());
        assertEquals(3, overview.companyIntegrations().size());
    }

    @Test
    void twice_is_once() {
        scene.connected().requested(Scene.COMPANY);
        var once = scene.connection();
        var history = scene.history();
        scene.clock.advance(Scene.TIMES.soon());
        scene.requested(Scene.COMPANY);
        assertEquals(once, scene.connection());
        assertEquals(history, scene.history());
    }

    @Test
    void what_is_enabled_stays_so_when_it_is_requested_again() {
        scene.enabled();
        scene.asked(() -> scene.connecting.request(Scene.COMPANY));
        assertTrue(scene.connection().companyAccess());
    }

    @Test
    void a_second_organization_among_them_is_refused_by_its_place() {
        scene.connected();
        var mixed = List.of(Scene.COMPANY.get(0), Scene.CONTRACT, STRANGERS.get(0));
        var refused = assertThrows(OtherOrganization.class, () -> scene.requested(mixed));
        assertEquals(2, refused.index());
        assertTrue(scene.connection().integrations().isEmpty());
    }

    @Test
    void another_organization_than_the_first_requests_is_refused() {
        scene.connected().requested(Scene.COMPANY);
        var refused = assertThrows(OtherOrganization.class, () -> scene.requested(STRANGERS));
        assertEquals(0, refused.index());
    }

    /** RSC-103: several contracts at the same time, one after another. */
    @Test
    void rsc_103_several_contracts_are_added_one_after_another() {
        var second = IntegrationKey.of(new ContractUrn("urn:li:contract:9002"));
        scene.enabled().requested(List.of(Scene.CONTRACT)).requested(List.of(second));
        scene.tend(Kind.OUR_HALF);
        scene.linkedIn.moves(List.of(second), StatusAtLinkedIn.ENABLED);
        scene.clock.advance(Scene.TIMES.soon());
        scene.tend(Kind.POLL);
        assertEquals(ConnectionState.PARTNER_READY, scene.state(Scene.CONTRACT));
        assertEquals(
                List.of(new ContractUrn("urn:li:contract:9002")),
                scene.connection().contractsWithAccess());
        assertTrue(scene.connection().companyAccess());
    }

    @Test
    void while_a_connection_ends_and_after_it_nothing_is_requested() {
        var open = scene.connected().connection();
        store(open.disconnecting(scene.clock.instant()));
        assertThrows(StepUnderway.class, () -> scene.requested(Scene.COMPANY));
        assertThrows(NothingRequested.class, () -> scene.asked(scene.connecting::notifyPartner));
        store(open.ended(scene.clock.instant()));
        assertThrows(NotConnected.class, () -> scene.requested(Scene.COMPANY));
    }

    @Test
    void after_an_end_another_organization_may_be_requested() {
        store(scene.enabled().connection().ended(scene.clock.instant()));
        scene.connected().requested(STRANGERS);
        assertEquals(
                Optional.of(new OrganizationUrn("urn:li:organization:7")),
                scene.overview().organization());
    }

    @Test
    void where_nothing_waits_for_us_notify_partner_asks_linkedin_how_far_it_is() {
        scene.ready();
        scene.asked(scene.connecting::notifyPartner);
        assertFalse(scene.tend(Kind.OUR_HALF));
        assertTrue(scene.tend(Kind.POLL));
    }

    private void store(Connection connection) {
        scene.tenants.in("acme", () -> scene.connections.save(connection));
    }

    @Test
    void a_contract_alone_says_nothing_of_company_level() {
        scene.connected().requested(List.of(Scene.CONTRACT));
        assertEquals(ConnectionState.CONNECTED, scene.overview().sum().state());
        assertEquals(
                ConnectionState.REQUESTED,
                scene.overview().contracts().get(0).standing().state());
    }

    @Test
    void notify_partner_makes_our_half_due_at_once() {
        scene.connected().requested(Scene.COMPANY);
        scene.tend(Kind.OUR_HALF);
        assertEquals(
                Optional.of(HoldUp.SETTINGS_MISSING), scene.overview().sum().holdUp());
        assertFalse(scene.tend(Kind.OUR_HALF));
        scene.asked(scene.connecting::notifyPartner);
        assertTrue(scene.tend(Kind.OUR_HALF));
    }

    @Test
    void where_nothing_was_requested_there_is_nobody_to_notify() {
        assertThrows(NothingRequested.class, () -> scene.asked(scene.connecting::notifyPartner));
        scene.connected();
        assertThrows(NothingRequested.class, () -> scene.asked(scene.connecting::notifyPartner));
    }
}
