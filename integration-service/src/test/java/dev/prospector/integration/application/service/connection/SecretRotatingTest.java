package dev.prospector.integration.application.service.connection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;

import dev.prospector.integration.application.port.in.connection.NotConnected;
import dev.prospector.integration.application.port.out.connection.LinkedInDeclined.Reason;
import dev.prospector.integration.domain.connection.DueWork.Kind;
import dev.prospector.integration.domain.provisioning.ClientSecret;

class SecretRotatingTest {
    private final Scene scene = new Scene();

    @Test
    void a_secret_is_replaced_before_it_is_too_old_and_the_one_before_stays_alive() {
        var first = scene.connected().connection().application().secrets().newest();
        scene.clock.advance(Scene.ROTATION.minusSeconds(1));
        assertFalse(rotate());
        scene.clock.advance(Duration.ofSeconds(1));
        assertTrue(rotate());
        assertEquals(scene.linkedIn.liveSecretsOf("acme"), live());
        assertEquals(first, live().get(1));
        assertTrue(scene.audit.entries().contains("secrets replaced acme"));
    }

    @Test
    void of_two_the_older_one_is_retired_first() {
        scene.connected();
        scene.clock.advance(Scene.ROTATION);
        rotate();
        var second = live().get(0);
        scene.clock.advance(Scene.ROTATION);
        assertTrue(rotate());
        assertEquals(List.of(second), live().subList(1, 2));
        assertEquals(scene.linkedIn.liveSecretsOf("acme"), live());
    }

    @Test
    void the_operator_can_have_it_at_once() {
        scene.connected();
        scene.asked(scene.rotating::rotate);
        assertTrue(rotate());
        assertEquals(2, live().size());
        assertFalse(rotate());
    }

    @Test
    void where_nobody_is_connected_there_is_no_secret() {
        assertThrows(NotConnected.class, () -> scene.asked(scene.rotating::rotate));
    }

    @Test
    void a_retired_secret_that_was_not_stored_as_such_is_no_hindrance() {
        scene.connected();
        scene.asked(scene.rotating::rotate);
        rotate();
        scene.linkedIn.declines("roll", Reason.UNREACHABLE);
        scene.asked(scene.rotating::rotate);
        rotate();
        assertEquals(1, live().size());
        scene.clock.advance(Duration.ofSeconds(1));
        assertTrue(rotate());
        assertEquals(scene.linkedIn.liveSecretsOf("acme"), live());
    }

    @Test
    void what_a_stale_worker_got_is_stored_all_the_same() {
        scene.connected();
        scene.asked(scene.rotating::rotate);
        scene.linkedIn.before("roll", () -> {
            scene.clock.advance(Scene.TIMES.claim());
            scene.upkeep.take(Kind.SECRET_ROTATION);
        });
        rotate();
        assertEquals(scene.linkedIn.liveSecretsOf("acme"), live());
    }

    @Test
    void a_secret_that_was_lost_in_a_crash_does_not_end_rotation() {
        scene.connected();
        scene.asked(scene.rotating::rotate);
        scene.linkedIn.roll(
                scene.linkedIn.definitionOf("acme"),
                scene.connection().application().urn());
        assertTrue(rotate());
        assertEquals(scene.linkedIn.liveSecretsOf("acme").get(0), live().get(0));
        scene.asked(scene.rotating::rotate);
        assertTrue(rotate());
        assertEquals(scene.linkedIn.liveSecretsOf("acme").get(0), live().get(0));
    }

    private boolean rotate() {
        return scene.tend(Kind.SECRET_ROTATION);
    }

    private List<ClientSecret> live() {
        return scene.connection().application().secrets().newestFirst();
    }
}
