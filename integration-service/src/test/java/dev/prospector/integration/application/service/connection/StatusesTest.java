package dev.prospector.integration.application.service.connection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import dev.prospector.integration.application.port.out.connection.LinkedInDeclined.Reason;
import dev.prospector.integration.domain.connection.ConnectionState;
import dev.prospector.integration.domain.connection.DueWork.Kind;
import dev.prospector.integration.domain.connection.HoldUp;
import dev.prospector.integration.domain.connection.StateChange.Cause;
import dev.prospector.integration.domain.connection.StatusAtLinkedIn;
import dev.prospector.integration.domain.inbox.Notice;
import dev.prospector.integration.domain.inbox.NoticeState;
import dev.prospector.integration.domain.inbox.ReplaySelection.One;

class StatusesTest {
    private static final Notice CHANGE = new Notice("r-1", Notice.STATUS_CHANGE);

    private final Scene scene = new Scene();

    @Test
    void a_push_moves_it_on_with_its_request_id() {
        scene.ready();
        push(StatusAtLinkedIn.ENABLED);
        assertTrue(scene.fetch());
        assertTrue(scene.connection().companyAccess());
        assertEquals(NoticeState.FETCHED, scene.inbox.state("acme", CHANGE));
        var newest = scene.history().get(0).change();
        assertEquals(Cause.PUSH, newest.cause());
        assertEquals(Optional.of("r-1"), newest.requestId());
        assertEquals(ConnectionState.ENABLED, newest.to());
        assertFalse(scene.fetch());
    }

    @Test
    void the_same_push_again_changes_nothing() {
        scene.ready();
        push(StatusAtLinkedIn.ENABLED);
        scene.fetch();
        var history = scene.history();
        push(StatusAtLinkedIn.ENABLED);
        scene.fetch();
        assertEquals(history, scene.history());
    }

    @Test
    void a_lost_push_is_made_good_by_polling() {
        scene.ready();
        scene.linkedIn.moves(Scene.COMPANY, StatusAtLinkedIn.ENABLED);
        assertFalse(scene.tend(Kind.POLL));
        scene.clock.advance(Scene.TIMES.soon());
        assertTrue(scene.tend(Kind.POLL));
        assertTrue(scene.connection().companyAccess());
        assertEquals(Cause.POLL, scene.history().get(0).change().cause());
    }

    @Test
    void once_nothing_moves_linkedin_is_asked_less_often() {
        scene.enabled();
        scene.clock.advance(Scene.TIMES.poll().minusSeconds(1));
        assertFalse(scene.tend(Kind.POLL));
        scene.clock.advance(Duration.ofSeconds(1));
        assertTrue(scene.tend(Kind.POLL));
    }

    @Test
    void access_that_is_withdrawn_is_gone_with_a_reason() {
        scene.enabled();
        scene.linkedIn.moves(Scene.COMPANY.subList(0, 1), StatusAtLinkedIn.DISABLED);
        scene.clock.advance(Scene.TIMES.poll());
        scene.tend(Kind.POLL);
        assertFalse(scene.connection().companyAccess());
        assertEquals(ConnectionState.DISABLED, scene.overview().sum().state());
        assertEquals(
                Optional.of(HoldUp.NO_COMPANY_ACCESS), scene.overview().sum().holdUp());
    }

    @Test
    void of_a_poll_beside_a_push_the_word_that_was_asked_for_later_counts() {
        scene.ready();
        scene.clock.advance(Scene.TIMES.soon());
        var poll = scene.upkeep.take(Kind.POLL).orElseThrow();
        scene.linkedIn.before("read", () -> {
            scene.clock.advance(Duration.ofMillis(1));
            push(StatusAtLinkedIn.ENABLED);
            scene.fetch();
            scene.linkedIn.moves(Scene.COMPANY, StatusAtLinkedIn.PARTNER_READY);
        });
        scene.upkeep.tend(poll);
        assertTrue(scene.connection().companyAccess());
    }

    @Test
    void what_linkedin_begins_anew_gets_our_half_anew() {
        scene.enabled();
        scene.linkedIn.requested(Scene.COMPANY);
        scene.clock.advance(Scene.TIMES.poll());
        scene.tend(Kind.POLL);
        assertEquals(ConnectionState.REQUESTED, scene.overview().sum().state());
        assertTrue(scene.tend(Kind.OUR_HALF));
        assertEquals(ConnectionState.PARTNER_READY, scene.overview().sum().state());
    }

    @Test
    void a_push_about_nothing_that_is_known_has_all_looked_at() {
        scene.ready();
        scene.linkedIn.moves(Scene.COMPANY, StatusAtLinkedIn.ENABLED);
        receive();
        scene.fetch();
        assertTrue(scene.tend(Kind.POLL));
        assertTrue(scene.connection().companyAccess());
    }

    @Test
    void without_an_answer_a_push_is_asked_about_again_then_parked_and_can_be_replayed() {
        scene.ready();
        push(StatusAtLinkedIn.ENABLED);
        scene.linkedIn.declines("announced", Reason.LINKEDIN_ERROR).declines("announced", Reason.LINKEDIN_ERROR);
        scene.fetch();
        assertEquals(NoticeState.RECEIVED, scene.inbox.state("acme", CHANGE));
        scene.clock.advance(Duration.ofHours(72));
        scene.fetch();
        assertEquals(NoticeState.PARKED, scene.inbox.state("acme", CHANGE));
        assertEquals(1, scene.within(() -> scene.inbox.beginAnew(new One(CHANGE), scene.clock.instant(), 10)));
        scene.fetch();
        assertTrue(scene.connection().companyAccess());
    }

    @Test
    void linkedins_wait_holds_for_pushes_too() {
        scene.ready();
        push(StatusAtLinkedIn.ENABLED);
        scene.linkedIn.declines("announced", Reason.THROTTLED, Duration.ofSeconds(30));
        scene.fetch();
        scene.clock.advance(Duration.ofSeconds(29));
        assertFalse(scene.fetch());
        scene.clock.advance(Duration.ofSeconds(2));
        assertTrue(scene.fetch());
        assertTrue(scene.connection().companyAccess());
    }

    @Test
    void a_disconnected_tenant_is_not_asked_about() {
        scene.ready();
        receive();
        var ended = scene.connection().ended(scene.clock.instant());
        scene.tenants.in("acme", () -> scene.connections.save(ended));
        scene.linkedIn.calls().clear();
        scene.clock.advance(Scene.TIMES.soon());
        scene.fetch();
        scene.tend(Kind.POLL);
        scene.tend(Kind.OUR_HALF);
        assertEquals(List.of(), scene.linkedIn.calls());
    }

    private void push(StatusAtLinkedIn status) {
        scene.linkedIn.moves(Scene.COMPANY, status);
        scene.linkedIn.announces("r-1", Scene.COMPANY);
        receive();
    }

    private void receive() {
        scene.within(() -> scene.inbox.add(CHANGE, new byte[0], scene.clock.instant()));
    }
}
