package dev.prospector.integration.application.service.connection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import dev.prospector.integration.domain.connection.DueWork.Kind;
import dev.prospector.integration.domain.settings.JobVisibility;
import dev.prospector.integration.domain.settings.RecruiterVisibility;
import dev.prospector.integration.domain.settings.Settings;
import dev.prospector.integration.fakes.PlayedJobs.Told;

/** Job-service knows where candidates apply, sooner or later, whatever happens (product.md 2.3). */
class ApplyAddressTellingTest {
    private static final Optional<String> ADDRESS = Optional.of("https://ats.example/jobs/{jobNumber}/apply");
    private static final Optional<String> OTHER = Optional.of("https://jobs.example/{jobNumber}");

    private final Scene scene = new Scene();

    @Test
    void what_an_admin_has_chosen_is_told_once_before_they_connect() {
        scene.complete();
        assertTrue(tell());
        assertFalse(tell());
        assertEquals(List.of(new Told("acme", 1, ADDRESS)), scene.jobs.told());
    }

    @Test
    void other_settings_are_not_told() {
        scene.complete();
        tell();
        scene.withSettings(RecruiterVisibility.HIRING_TEAM, "Acme");
        assertFalse(tell());
    }

    @Test
    void each_change_has_a_higher_version_and_taking_it_away_is_one() {
        scene.complete();
        tell();
        chooses(OTHER);
        tell();
        chooses(Optional.empty());
        tell();
        assertEquals(
                List.of(
                        new Told("acme", 1, ADDRESS),
                        new Told("acme", 2, OTHER),
                        new Told("acme", 3, Optional.empty())),
                scene.jobs.told());
    }

    @Test
    void who_disconnects_has_none_until_they_connect_again() {
        scene.enabled();
        tell();
        assertEquals(ADDRESS, scene.jobs.known("acme"));
        scene.asked(() -> scene.disconnecting.disconnect(false));
        assertTrue(tell());
        assertEquals(Optional.empty(), scene.jobs.known("acme"));
        endDisconnection();
        scene.connected();
        assertTrue(tell());
        assertEquals(ADDRESS, scene.jobs.known("acme"));
    }

    @Test
    void what_is_due_at_the_end_of_a_connection_is_told_after_it() {
        scene.enabled();
        tell();
        scene.jobs.isAway(Duration.ZERO);
        scene.asked(() -> scene.disconnecting.disconnect(false));
        tell();
        endDisconnection();
        scene.jobs.isBack();
        assertTrue(tell());
        assertEquals(Optional.empty(), scene.jobs.known("acme"));
    }

    @Test
    void while_job_service_is_away_settings_are_chosen_and_the_last_ones_are_told_when_it_is_back() {
        scene.jobs.isAway(Duration.ZERO);
        scene.complete();
        assertTrue(tell());
        assertFalse(tell(), "not at once");
        chooses(OTHER);
        assertTrue(tell());
        scene.jobs.isBack();
        scene.clock.advance(Duration.ofSeconds(1));
        assertTrue(tell());
        assertEquals(List.of(new Told("acme", 2, OTHER)), scene.jobs.told());
    }

    @Test
    void the_longer_it_fails_the_later_it_is_told_and_never_before_job_service_wants_it() {
        scene.jobs.isAway(Duration.ZERO);
        scene.complete();
        tell();
        failsAgainAfter(Duration.ofSeconds(1));
        scene.jobs.isAway(Duration.ofSeconds(40));
        failsAgainAfter(Duration.ofSeconds(2));
        failsAgainAfter(Duration.ofSeconds(40));
    }

    private void failsAgainAfter(Duration wait) {
        scene.clock.advance(wait.minusMillis(1));
        assertFalse(tell());
        scene.clock.advance(Duration.ofMillis(1));
        assertTrue(tell());
    }

    @Test
    void what_changes_while_job_service_is_told_is_told_afterwards() {
        scene.complete();
        scene.jobs.meanwhile(() -> chooses(OTHER));
        assertTrue(tell());
        assertTrue(tell());
        assertFalse(tell());
        assertEquals(List.of(new Told("acme", 1, ADDRESS), new Told("acme", 2, OTHER)), scene.jobs.told());
    }

    @Test
    void a_worker_taken_for_dead_tells_an_older_version() {
        scene.complete();
        scene.jobs.meanwhile(() -> {
            scene.clock.advance(Scene.TIMES.claim());
            chooses(OTHER);
            assertTrue(tell());
        });
        assertTrue(tell());
        assertEquals(List.of(new Told("acme", 2, OTHER), new Told("acme", 1, ADDRESS)), scene.jobs.told());
        assertEquals(OTHER, scene.jobs.known("acme"));
        assertFalse(tell());
    }

    @Test
    void each_tenant_has_its_own() {
        scene.complete().as("globex");
        chooses(OTHER);
        assertTrue(tell());
        assertTrue(tell());
        assertEquals(ADDRESS, scene.jobs.known("acme"));
        assertEquals(OTHER, scene.jobs.known("globex"));
    }

    private boolean tell() {
        return scene.tend(Kind.APPLY_ADDRESS);
    }

    private void endDisconnection() {
        while (scene.tend(Kind.DISCONNECTION)) {
            scene.clock.advance(Duration.ofSeconds(2));
        }
    }

    private void chooses(Optional<String> address) {
        scene.asked(() -> {
            var chosen = Settings.chosen(
                    JobVisibility.PRIVATE,
                    RecruiterVisibility.EVERYONE,
                    "https://ats.example/candidates/{candidateId}",
                    address.orElse(null),
                    "Acme",
                    List.of());
            scene.settings.change(scene.settings.read().version(), chosen);
        });
    }
}
