package dev.prospector.gateway.limits;

import static dev.prospector.gateway.limits.InFlight.Share.API;
import static dev.prospector.gateway.limits.InFlight.Share.CALLBACK;
import static dev.prospector.gateway.limits.InFlight.Share.CHALLENGE;
import static dev.prospector.gateway.limits.InFlight.Share.WEBHOOK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class InFlightTest {
    private final InFlight load = new InFlight(100, 20, 5);

    private int enterAll(InFlight.Share share) {
        int entered = 0;
        while (load.enter(share)) {
            entered++;
        }
        return entered;
    }

    @Test
    void webhooks_have_a_share_that_others_cannot_take() {
        assertEquals(75, enterAll(API));
        assertEquals(20, enterAll(WEBHOOK));
        assertFalse(load.enter(API));
    }

    @Test
    void challenges_have_a_share_that_notices_cannot_take() {
        assertEquals(95, enterAll(WEBHOOK));
        assertEquals(5, enterAll(CHALLENGE));
    }

    @Test
    void callbacks_take_nothing_that_is_reserved() {
        assertEquals(75, enterAll(CALLBACK));
    }

    @Test
    void who_leaves_makes_room() {
        enterAll(API);
        load.leave();
        assertTrue(load.enter(API));
        assertFalse(load.enter(API));
    }

    @Test
    void less_is_let_in_when_answers_take_too_long() {
        load.tooSlow();
        assertEquals(53, enterAll(API));
        assertEquals(42, enterAll(WEBHOOK), "notices are not refused for it");
    }

    @Test
    void it_never_shuts_altogether() {
        for (int i = 0; i < 100; i++) {
            load.tooSlow();
        }
        assertEquals(10, enterAll(API));
    }

    @Test
    void answers_in_time_bring_it_back_and_not_beyond() {
        load.tooSlow();
        for (int i = 0; i < 10_000; i++) {
            load.inTime();
        }
        assertEquals(75, enterAll(API));
    }
}
