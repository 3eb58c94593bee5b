package dev.prospector.integration.application.service.connection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.prospector.integration.application.port.out.connection.LinkedInDeclined.Reason;
import dev.prospector.integration.domain.connection.ConfigurationKey;
import dev.prospector.integration.domain.connection.ConnectionState;
import dev.prospector.integration.domain.connection.DueWork.Kind;
import dev.prospector.integration.domain.connection.HoldUp;
import dev.prospector.integration.domain.connection.IntegrationKey;
import dev.prospector.integration.domain.connection.StateChange.Cause;
import dev.prospector.integration.domain.settings.RecruiterVisibility;

class OurHalfTest {
    private static final IntegrationKey EXPORT = Scene.COMPANY.get(0);
    private static final IntegrationKey INDICATOR = Scene.COMPANY.get(1);
    private static final IntegrationKey WIDGET = Scene.COMPANY.get(2);

    private final Scene scene = new Scene();

    /** RSC-101: LinkedIn's admin sees properly named integrations, and the ATS's admin how far they are. */
    @Test
    void rsc_101_each_integration_is_named_and_its_status_is_shown() {
        scene.connected().complete().requested(Scene.COMPANY).requested(List.of(Scene.CONTRACT));
        scene.tend(Kind.OUR_HALF);
        assertEquals("Prospector - Acme 1-click export", scene.linkedIn.nameOf(EXPORT));
        assertEquals("Prospector - Acme in-ATS indicator", scene.linkedIn.nameOf(INDICATOR));
        assertEquals("Prospector - Acme profile widget", scene.linkedIn.nameOf(WIDGET));
        assertEquals("Prospector - Acme recruiter activity", scene.linkedIn.nameOf(Scene.CONTRACT));
        var overview = scene.overview();
        assertEquals(ConnectionState.PARTNER_READY, overview.sum().state());
        assertEquals(
                Optional.of("Prospector - Acme 1-click export"),
                overview.companyIntegrations().get(0).name());
    }

    /** RSC-104: callback and, without ACLs, both viewer settings. */
    @Test
    void rsc_104_callback_and_viewers_are_configured() {
        scene.ready();
        var callback = scene.addresses.callback(scene.connection().hook()).toString();
        assertEquals(
                Map.of(
                        ConfigurationKey.CALLBACK_URL,
                        callback,
                        ConfigurationKey.JOB_POSTING_VIEWERS,
                        ConfigurationKey.ALL_PRODUCT_USERS),
                scene.linkedIn.configurationOf(EXPORT));
        assertEquals(
                Map.of(ConfigurationKey.APPLICATION_VIEWERS, ConfigurationKey.ALL_PRODUCT_USERS),
                scene.linkedIn.configurationOf(INDICATOR));
        assertEquals(Map.of(), scene.linkedIn.configurationOf(WIDGET));
    }

    /** RSC-104: viewers are withdrawn where hiring teams alone are to see. */
    @Test
    void rsc_104_for_hiring_teams_the_viewers_are_deleted() {
        scene.ready().withSettings(RecruiterVisibility.HIRING_TEAM, "Acme");
        scene.tend(Kind.OUR_HALF);
        assertEquals(
                List.of(ConfigurationKey.CALLBACK_URL),
                List.copyOf(scene.linkedIn.configurationOf(EXPORT).keySet()));
        assertEquals(Map.of(), scene.linkedIn.configurationOf(INDICATOR));
    }

    @Test
    void until_both_links_are_set_nothing_is_sent() {
        scene.connected().requested(Scene.COMPANY);
        scene.tend(Kind.OUR_HALF);
        assertTrue(scene.linkedIn.calls().stream().noneMatch(call -> call.startsWith("name")));
        var overview = scene.overview();
        assertEquals(ConnectionState.REQUESTED, overview.sum().state());
        assertEquals(Optional.of(HoldUp.SETTINGS_MISSING), overview.sum().holdUp());
        assertFalse(scene.tend(Kind.OUR_HALF));
    }

    @Test
    void complete_settings_are_what_it_waited_for() {
        scene.connected().requested(Scene.COMPANY);
        scene.tend(Kind.OUR_HALF);
        scene.complete();
        assertTrue(scene.tend(Kind.OUR_HALF));
        assertEquals(ConnectionState.PARTNER_READY, scene.overview().sum().state());
        assertEquals(Optional.empty(), scene.overview().sum().holdUp());
    }

    @Test
    void complete_settings_are_no_reason_any_more_while_linkedin_is_away() {
        scene.connected().requested(Scene.COMPANY);
        scene.tend(Kind.OUR_HALF);
        scene.complete();
        scene.linkedIn.declines("find", Reason.UNREACHABLE);
        scene.tend(Kind.OUR_HALF);
        assertEquals(ConnectionState.REQUESTED, scene.overview().sum().state());
        assertEquals(Optional.empty(), scene.overview().sum().holdUp());
    }

    @Test
    void missing_settings_are_told_while_linkedin_is_away() {
        scene.connected().requested(Scene.COMPANY);
        scene.linkedIn.declines("find", Reason.UNREACHABLE);
        scene.tend(Kind.OUR_HALF);
        assertEquals(
                Optional.of(HoldUp.SETTINGS_MISSING), scene.overview().sum().holdUp());
    }

    @Test
    void another_name_reaches_linkedin_even_when_all_is_enabled() {
        scene.enabled().withSettings(RecruiterVisibility.EVERYONE, "Acme Robotics");
        scene.tend(Kind.OUR_HALF);
        assertEquals("Prospector - Acme Robotics 1-click export", scene.linkedIn.nameOf(EXPORT));
        assertEquals(
                "Prospector - Acme Robotics",
                scene.linkedIn.definitionOf("acme").name());
        assertTrue(scene.connection().companyAccess());
    }

    @Test
    void each_step_is_kept_with_its_cause() {
        var newest = scene.ready().history().get(0);
        assertEquals(Cause.OUR_HALF, newest.change().cause());
        assertEquals(ConnectionState.PARTNER_READY, newest.change().to());
        assertEquals(Optional.empty(), newest.actor());
        assertTrue(scene.audit.entries().contains("state changed REQUESTED to PARTNER_READY"));
    }

    @Test
    void linkedin_down_in_the_middle_is_waited_for_longer_each_time_and_all_of_it_is_done_again() {
        scene.connected().complete().requested(Scene.COMPANY);
        scene.linkedIn
                .declines("name IN_ATS_INDICATOR", Reason.UNREACHABLE)
                .declines("name ONE_CLICK_EXPORT", Reason.LINKEDIN_ERROR)
                .declines("name ONE_CLICK_EXPORT", Reason.LINKEDIN_ERROR);
        scene.linkedIn.calls().clear();
        assertTrue(scene.tend(Kind.OUR_HALF));
        assertFalse(scene.tend(Kind.OUR_HALF));
        scene.clock.advance(Duration.ofSeconds(1));
        assertTrue(scene.tend(Kind.OUR_HALF));
        scene.clock.advance(Duration.ofSeconds(1));
        assertFalse(scene.tend(Kind.OUR_HALF));
        scene.clock.advance(Duration.ofSeconds(1));
        assertTrue(scene.tend(Kind.OUR_HALF));
        scene.clock.advance(Duration.ofSeconds(4));
        assertTrue(scene.tend(Kind.OUR_HALF));
        assertEquals(ConnectionState.PARTNER_READY, scene.overview().sum().state());
    }

    @Test
    void minutes_without_linkedin_are_no_error_and_end_by_themselves() {
        scene.connected().complete().requested(Scene.COMPANY);
        for (int i = 0; i < 12; i++) {
            scene.linkedIn.declines("name", Reason.UNREACHABLE);
            scene.tend(Kind.OUR_HALF);
            assertEquals(ConnectionState.REQUESTED, scene.overview().sum().state());
            scene.clock.advance(Duration.ofMinutes(15));
        }
        scene.tend(Kind.OUR_HALF);
        assertEquals(ConnectionState.PARTNER_READY, scene.overview().sum().state());
    }

    @Test
    void linkedins_own_wait_is_kept() {
        scene.connected().complete().requested(Scene.COMPANY);
        scene.linkedIn.declines("name", Reason.THROTTLED, Duration.ofMinutes(40));
        scene.tend(Kind.OUR_HALF);
        scene.clock.advance(Duration.ofMinutes(39));
        assertFalse(scene.tend(Kind.OUR_HALF));
        scene.clock.advance(Duration.ofMinutes(1));
        assertTrue(scene.tend(Kind.OUR_HALF));
        assertEquals(ConnectionState.PARTNER_READY, scene.overview().sum().state());
    }

    @ParameterizedTest
    @CsvSource({"REFUSED, LINKEDIN_REFUSED", "DENIED, CREDENTIALS_DENIED"})
    void a_refusal_is_an_error_of_that_integration_with_a_reason_until_a_later_try_works(Reason reason, HoldUp holdUp) {
        scene.connected().complete().requested(Scene.COMPANY);
        scene.linkedIn.declines("configure ONE_CLICK_EXPORT", reason);
        scene.tend(Kind.OUR_HALF);
        assertEquals(ConnectionState.ERROR, scene.state(EXPORT));
        assertEquals(ConnectionState.PARTNER_READY, scene.state(INDICATOR));
        assertEquals(ConnectionState.ERROR, scene.overview().sum().state());
        assertEquals(Optional.of(holdUp), scene.overview().sum().holdUp());
        scene.clock.advance(Duration.ofSeconds(1));
        assertTrue(scene.tend(Kind.OUR_HALF));
        assertEquals(ConnectionState.PARTNER_READY, scene.overview().sum().state());
    }

    @Test
    void what_is_enabled_survives_a_refusal() {
        scene.enabled().withSettings(RecruiterVisibility.EVERYONE, "Acme Robotics");
        scene.linkedIn.declines("name", Reason.REFUSED);
        scene.tend(Kind.OUR_HALF);
        assertTrue(scene.connection().companyAccess());
    }

    @Test
    void the_parents_trouble_does_not_keep_the_integrations_waiting() {
        scene.connected().complete().requested(Scene.COMPANY);
        scene.linkedIn.declines("find", Reason.DENIED);
        scene.tend(Kind.OUR_HALF);
        assertEquals(ConnectionState.PARTNER_READY, scene.overview().sum().state());
        scene.clock.advance(Duration.ofSeconds(1));
        assertTrue(scene.tend(Kind.OUR_HALF));
        assertEquals("Prospector - Acme", scene.linkedIn.definitionOf("acme").name());
    }

    @Test
    void settings_that_change_underway_are_sent_right_after() {
        scene.connected().complete().requested(Scene.COMPANY);
        scene.linkedIn.before(
                "name PROFILE_PLUGIN", () -> scene.withSettings(RecruiterVisibility.EVERYONE, "Acme Robotics"));
        scene.tend(Kind.OUR_HALF);
        assertEquals("Prospector - Acme 1-click export", scene.linkedIn.nameOf(EXPORT));
        assertTrue(scene.tend(Kind.OUR_HALF));
        assertEquals("Prospector - Acme Robotics 1-click export", scene.linkedIn.nameOf(EXPORT));
        assertFalse(scene.tend(Kind.OUR_HALF));
    }

    @Test
    void a_stale_worker_stops_and_stores_nothing() {
        scene.connected().complete().requested(Scene.COMPANY);
        scene.linkedIn.before("name ONE_CLICK_EXPORT", () -> {
            scene.clock.advance(Scene.TIMES.claim());
            scene.tend(Kind.OUR_HALF);
        });
        scene.tend(Kind.OUR_HALF);
        var named = scene.linkedIn.calls().stream()
                .filter(call -> call.equals("name IN_ATS_INDICATOR"))
                .count();
        assertEquals(1, named);
        assertEquals(
                4,
                scene.history().stream()
                        .filter(event -> event.change().to() == ConnectionState.PARTNER_READY)
                        .count());
    }

    @Test
    void a_worker_that_died_is_followed_by_another() {
        scene.connected().complete().requested(Scene.COMPANY);
        scene.upkeep.take(Kind.OUR_HALF);
        assertFalse(scene.tend(Kind.OUR_HALF));
        scene.clock.advance(Scene.TIMES.claim());
        assertTrue(scene.tend(Kind.OUR_HALF));
        assertEquals(ConnectionState.PARTNER_READY, scene.overview().sum().state());
    }

    @Test
    void what_linkedin_does_not_move_on_is_told_once_more_after_a_while() {
        scene.connected().complete().requested(Scene.COMPANY);
        scene.linkedIn.before("read", () -> scene.linkedIn.requested(Scene.COMPANY));
        scene.tend(Kind.OUR_HALF);
        assertEquals(ConnectionState.REQUESTED, scene.overview().sum().state());
        scene.clock.advance(Scene.TIMES.ourHalfAgain());
        assertTrue(scene.tend(Kind.OUR_HALF));
        assertEquals(ConnectionState.PARTNER_READY, scene.overview().sum().state());
    }
}
