package dev.prospector.integration.application.service.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.prospector.integration.domain.inbox.ExportEvent;
import dev.prospector.integration.domain.inbox.FetchFailure;
import dev.prospector.integration.domain.inbox.FetchFailure.Reason;
import dev.prospector.integration.domain.inbox.Notice;
import dev.prospector.integration.domain.inbox.NoticeState;
import dev.prospector.integration.fakes.FakeTenants;
import dev.prospector.integration.fakes.InMemoryConnections;
import dev.prospector.integration.fakes.InMemoryInbox;
import dev.prospector.integration.fakes.MovingClock;
import dev.prospector.integration.fakes.RecordedExportEvents;
import dev.prospector.integration.fakes.RecordedExportEvents.Told;
import dev.prospector.integration.fakes.Samples;
import dev.prospector.integration.fakes.ScriptedLinkedIn;

class ExportFetchingServiceTest {
    private static final Notice EXPORT = new Notice("r-1", Notice.EXPORT);

    private final FakeTenants tenants = new FakeTenants();
    private final MovingClock clock = new MovingClock();
    private final InMemoryConnections connections = new InMemoryConnections(tenants);
    private final InMemoryInbox inbox = new InMemoryInbox(tenants);
    private final RecordedExportEvents events = new RecordedExportEvents(tenants);
    private final ScriptedLinkedIn linkedIn = new ScriptedLinkedIn(tenants);
    private final ExportFetchingService fetching = new ExportFetchingService(
            new DueExports(inbox, Samples.TIMES, clock),
            new TenantsLinkedIn(tenants, connections, linkedIn),
            tenants,
            inbox,
            events,
            Samples.longestWaits(),
            clock);

    @BeforeEach
    void receive() {
        tenants.in("acme", () -> {
            connections.save(Samples.connection("acme"));
            inbox.add(EXPORT, new byte[0], clock.instant());
        });
    }

    @Test
    void an_announced_export_is_fetched_once() {
        var candidate = Samples.candidateOf(Samples.ORGANIZATION);
        linkedIn.answers(candidate);
        assertTrue(fetchNext());
        assertFalse(fetchNext());
        assertEquals(NoticeState.FETCHED, state());
        assertEquals(List.of(new Told("acme", new ExportEvent.Facts("r-1", 2, candidate))), events.told());
    }

    @Test
    void another_organizations_answer_goes_nowhere() {
        linkedIn.answers(Samples.candidateOf("urn:li:organization:1"));
        fetchNext();
        assertEquals(NoticeState.TENANT_MISMATCH, state());
        assertEquals(List.of(new Told("acme", new ExportEvent.TenantMismatch("r-1", 2))), events.told());
    }

    @Test
    void a_failed_fetch_is_tried_again_when_its_time_has_come() {
        linkedIn.fails(FetchFailure.of(Reason.LINKEDIN_ERROR)).answers(Samples.candidateOf(Samples.ORGANIZATION));
        assertTrue(fetchNext());
        assertFalse(fetchNext());
        clock.advance(Duration.ofSeconds(1));
        assertTrue(fetchNext());
        assertEquals(NoticeState.FETCHED, state());
    }

    @Test
    void linkedins_wish_to_be_left_alone_is_kept() {
        linkedIn.fails(new FetchFailure(Reason.THROTTLED, Duration.ofHours(1)));
        fetchNext();
        clock.advance(Duration.ofMinutes(59));
        assertFalse(fetchNext());
        assertEquals(NoticeState.RECEIVED, state());
    }

    @Test
    void a_backlog_is_fetched_as_soon_as_linkedin_takes_calls_again() {
        for (var pause = 0; pause < 10; pause++) {
            linkedIn.fails(new FetchFailure(Reason.THROTTLED, Duration.ofSeconds(30)));
            fetchNext();
            clock.advance(Duration.ofSeconds(31));
        }
        linkedIn.answers(Samples.candidateOf(Samples.ORGANIZATION));
        assertTrue(fetchNext());
        assertEquals(NoticeState.FETCHED, state());
    }

    @Test
    void while_linkedin_is_away_work_waits_and_costs_no_attempt() {
        linkedIn.isAway(true);
        assertFalse(fetchNext());
        linkedIn.isAway(false);
        linkedIn.answers(Samples.candidateOf(Samples.ORGANIZATION));
        assertTrue(fetchNext());
        assertEquals(
                1, tenants.in("acme", () -> inbox.find(EXPORT)).orElseThrow().attempts());
    }

    @Test
    void after_72_hours_the_fetch_is_parked() {
        clock.advance(Duration.ofHours(72));
        linkedIn.fails(FetchFailure.of(Reason.EMPTY_ANSWER));
        fetchNext();
        assertEquals(NoticeState.PARKED, state());
        assertEquals(List.of(new Told("acme", new ExportEvent.FetchParked("r-1", 2))), events.told());
    }

    @Test
    void a_tenant_that_is_no_longer_connected_waits() {
        tenants.in(
                "globex", () -> inbox.add(EXPORT, new byte[0], clock.instant().minusSeconds(1)));
        assertTrue(fetchNext());
        assertEquals(NoticeState.RECEIVED, inbox.state("globex", EXPORT));
        assertEquals(List.of(), events.told());
    }

    @Test
    void what_a_worker_brings_after_it_was_overtaken_is_thrown_away() {
        var own = Samples.candidateOf(Samples.ORGANIZATION);
        linkedIn.answersAfter(this::anotherWorkerTakesOver, own).answers(own);
        fetchNext();
        assertEquals(1, events.told().size());
    }

    @Test
    void an_export_whose_worker_died_is_taken_again() {
        inbox.takeDue(clock.instant(), clock.instant().plusSeconds(90));
        assertFalse(fetchNext());
        clock.advance(Duration.ofSeconds(90));
        linkedIn.answers(Samples.candidateOf(Samples.ORGANIZATION));
        assertTrue(fetchNext());
        assertEquals(NoticeState.FETCHED, state());
    }

    private void anotherWorkerTakesOver() {
        clock.advance(Duration.ofSeconds(90));
        fetchNext();
    }

    private NoticeState state() {
        return inbox.state("acme", EXPORT);
    }

    private boolean fetchNext() {
        var taken = fetching.take();
        taken.ifPresent(fetching::fetch);
        return taken.isPresent();
    }
}
