package dev.prospector.integration.application.service.connection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import org.junit.jupiter.api.Test;

import dev.prospector.integration.application.port.in.connection.LinkedInAway;
import dev.prospector.integration.application.port.in.connection.NotEntitled;
import dev.prospector.integration.application.port.in.connection.StepUnderway;
import dev.prospector.integration.application.port.in.connection.StepUnderway.Step;
import dev.prospector.integration.application.port.out.connection.LinkedInDeclined.Reason;
import dev.prospector.integration.domain.connection.Connection;
import dev.prospector.integration.domain.connection.ConnectionState;
import dev.prospector.integration.domain.connection.DueWork.Kind;
import dev.prospector.integration.domain.connection.StateChange.Cause;
import dev.prospector.integration.domain.provisioning.ApplicationDefinition;
import dev.prospector.integration.domain.provisioning.ClientSecret;
import dev.prospector.integration.domain.settings.RecruiterVisibility;

class ConnectingTest {
    private final Scene scene = new Scene();

    @Test
    void without_the_operators_consent_nobody_connects() {
        scene.entitled(false);
        assertThrows(NotEntitled.class, scene::connected);
        assertEquals(List.of(), scene.linkedIn.calls());
    }

    @Test
    void connecting_makes_the_child_application_and_hands_out_what_the_widget_needs() {
        var overview = scene.connected().overview();
        assertEquals(ConnectionState.CONNECTED, overview.sum().state());
        assertEquals(Optional.of("client-acme"), overview.clientId());
        assertEquals(Optional.of(scene.addresses.callback(scene.connection().hook())), overview.callback());
        assertEquals(
                scene.linkedIn.liveSecretsOf("acme"),
                scene.connection().application().secrets().newestFirst());
    }

    @Test
    void who_connected_is_kept() {
        var first = scene.connected().history().get(0);
        assertEquals(Optional.of("admin"), first.actor());
        assertEquals(Cause.ADMIN, first.change().cause());
        assertEquals(ConnectionState.NOT_CONNECTED, first.change().from());
        assertEquals(ConnectionState.CONNECTED, first.change().to());
        assertEquals(List.of("state changed NOT_CONNECTED to CONNECTED", "connected acme"), scene.audit.entries());
    }

    @Test
    void again_is_the_same_child_application() {
        var first = scene.connected().connection();
        assertEquals(first, scene.connected().connection());
        assertEquals(1, scene.history().size());
    }

    @Test
    void again_keeps_linkedins_copy_right() {
        scene.connected().withSettings(RecruiterVisibility.EVERYONE, "Acme Robotics", "https://ats.example");
        scene.connected();
        var definition = scene.linkedIn.definitionOf("acme");
        assertEquals("Prospector - Acme Robotics", definition.name());
        assertEquals(List.of("https://ats.example"), definition.widgetOrigins());
        assertEquals(List.of("https://ats.example/oauth/linkedin/callback"), definition.redirectUrls());
    }

    /** RSC-103: each instance has an application of its own, by its own foreign id, and uses its credentials alone. */
    @Test
    void rsc_103_each_instance_has_its_own_application_and_credentials() {
        var acme = scene.connected().connection();
        var globex = scene.as("globex").connected().connection();
        assertNotEquals(acme.application().urn(), globex.application().urn());
        assertNotEquals(acme.application().secrets(), globex.application().secrets());
        assertNotEquals(acme.hook(), globex.hook());
        assertEquals("acme", scene.linkedIn.definitionOf("acme").foreignId());
        assertEquals("globex", scene.linkedIn.definitionOf("globex").foreignId());
    }

    /** RSC-105: the domain that hosts the customer's pages stands in the provisioned application. */
    @Test
    void rsc_105_the_widgets_domain_is_set_on_the_application_before_and_after_connecting() {
        scene.withSettings(RecruiterVisibility.EVERYONE, "Acme", "https://ats.example");
        scene.connected();
        assertEquals(List.of("https://ats.example"), origins());
        scene.withSettings(RecruiterVisibility.EVERYONE, "Acme", "https://ats.example", "https://jobs.example:8443");
        scene.tend(Kind.OUR_HALF);
        assertEquals(List.of("https://ats.example", "https://jobs.example:8443"), origins());
    }

    @Test
    void after_a_crash_before_the_secret_was_stored_the_application_is_adopted_with_another_secret() {
        scene.linkedIn.before("create", this::createdElsewhere);
        scene.connected();
        var live = scene.linkedIn.liveSecretsOf("acme");
        assertEquals(2, live.size());
        assertEquals(live.get(0), scene.connection().application().secrets().newest());
    }

    @Test
    void linkedin_away_is_told_with_its_own_wait_and_the_same_may_be_asked_again() {
        scene.linkedIn.declines("create", Reason.THROTTLED, Duration.ofSeconds(40));
        var away = assertThrows(LinkedInAway.class, scene::connected);
        assertEquals(Duration.ofSeconds(40), away.retryAfter());
        assertEquals(ConnectionState.NOT_CONNECTED, scene.overview().sum().state());
        assertEquals(
                ConnectionState.CONNECTED, scene.connected().overview().sum().state());
    }

    @Test
    void of_two_admins_at_once_one_connects() {
        var refused = new AtomicReference<StepUnderway>();
        scene.linkedIn.before("create", () -> refused.set(assertThrows(StepUnderway.class, scene.connecting::connect)));
        scene.connected();
        assertEquals(Step.CONNECTING, refused.get().step());
        assertEquals(1, scene.linkedIn.calls().size());
    }

    @Test
    void who_took_too_long_stores_nothing_over_another_admins_work() {
        scene.linkedIn.before("create", () -> {
            scene.clock.advance(Scene.TIMES.claim());
            scene.connecting.connect();
        });
        assertThrows(StepUnderway.class, scene::connected);
        assertTrue(scene.linkedIn.liveSecretsOf("acme").contains(newest()));
        assertEquals(1, scene.history().size());
    }

    @Test
    void while_a_disconnection_runs_nobody_connects() {
        scene.connected();
        var ending = scene.connection().disconnecting(scene.clock.instant());
        scene.tenants.in("acme", () -> scene.connections.save(ending));
        assertEquals(
                Step.DISCONNECTING,
                assertThrows(StepUnderway.class, scene::connected).step());
    }

    @Test
    void after_a_disconnection_the_same_application_and_hook_are_taken_again() {
        var first = scene.enabled().connection();
        scene.tenants.in("acme", () -> scene.connections.save(first.ended(scene.clock.instant())));
        var again = scene.connected().connection();
        assertEquals(first.hook(), again.hook());
        assertEquals(first.application(), again.application());
        assertEquals(Connection.Phase.OPEN, again.phase());
        assertEquals(Optional.empty(), again.organization());
        assertTrue(again.integrations().isEmpty());
    }

    private void createdElsewhere() {
        scene.linkedIn.create(new ApplicationDefinition(
                "acme", "Prospector - acme", "Prospector, tenant acme", List.of(), List.of()));
    }

    private ClientSecret newest() {
        return scene.connection().application().secrets().newest();
    }

    private List<String> origins() {
        return scene.linkedIn.definitionOf("acme").widgetOrigins();
    }
}
