package dev.prospector.integration.application.service.connection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import dev.prospector.integration.domain.connection.ConnectionState;
import dev.prospector.integration.domain.connection.DueWork.Kind;
import dev.prospector.integration.domain.connection.StatusAtLinkedIn;
import dev.prospector.integration.fakes.Crashes.Crash;

/** From nothing to enabled and on to another secret, with the death of whoever asks LinkedIn at each of the calls. */
class CrashesTest {
    /** So many calls it takes without a crash. */
    private static final int CALLS = 10;

    private final Scene scene = new Scene();

    static Stream<Arguments> moments() {
        return IntStream.rangeClosed(1, CALLS)
                .boxed()
                .flatMap(call -> Stream.of(Arguments.of(call, false), Arguments.of(call, true)));
    }

    @ParameterizedTest
    @MethodSource("moments")
    void wherever_it_dies_all_ends_as_without_a_death(int call, boolean after) {
        scene.crashes.at(call, after);
        play();
        assertFalse(scene.crashes.isOutstanding());
        assertAllIsWell();
    }

    @Test
    void without_a_death_it_takes_that_many_calls() {
        play();
        assertEquals(CALLS, scene.linkedIn.calls().size());
        assertAllIsWell();
    }

    private void assertAllIsWell() {
        assertEquals(ConnectionState.ENABLED, scene.overview().sum().state());
        var secrets = scene.connection().application().secrets();
        assertEquals(scene.linkedIn.liveSecretsOf("acme").get(0), secrets.newest());
        assertEquals("Prospector - Acme 1-click export", scene.linkedIn.nameOf(Scene.COMPANY.get(0)));
        assertEquals(2, scene.linkedIn.configurationOf(Scene.COMPANY.get(0)).size());
        assertFalse(scene.tend(Kind.OUR_HALF));
    }

    private void play() {
        scene.complete();
        step(scene::connected);
        scene.requested(Scene.COMPANY);
        step(() -> assertTrue(scene.tend(Kind.OUR_HALF)));
        scene.linkedIn.moves(Scene.COMPANY, StatusAtLinkedIn.ENABLED);
        scene.clock.advance(Scene.TIMES.soon());
        step(() -> assertTrue(scene.tend(Kind.POLL)));
        scene.asked(scene.rotating::rotate);
        step(() -> assertTrue(scene.tend(Kind.SECRET_ROTATION)));
    }

    /** Whoever comes after the dead one does it again. */
    private void step(Runnable step) {
        try {
            step.run();
        } catch (Crash dead) {
            scene.clock.advance(Scene.TIMES.claim());
            step.run();
        }
    }
}
