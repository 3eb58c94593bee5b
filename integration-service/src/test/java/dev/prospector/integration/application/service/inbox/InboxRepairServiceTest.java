package dev.prospector.integration.application.service.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;

import dev.prospector.integration.application.port.in.inbox.InboxRepair.Replay;
import dev.prospector.integration.application.port.in.inbox.UnknownNotice;
import dev.prospector.integration.domain.inbox.ExportEvent;
import dev.prospector.integration.domain.inbox.FetchFailure;
import dev.prospector.integration.domain.inbox.FetchFailure.Reason;
import dev.prospector.integration.domain.inbox.Notice;
import dev.prospector.integration.domain.inbox.NoticeState;
import dev.prospector.integration.domain.inbox.ReplaySelection;
import dev.prospector.integration.domain.inbox.ReplaySelection.One;
import dev.prospector.integration.domain.inbox.ReplaySelection.Window;
import dev.prospector.integration.fakes.FakeTenants;
import dev.prospector.integration.fakes.InMemoryConnections;
import dev.prospector.integration.fakes.InMemoryInbox;
import dev.prospector.integration.fakes.MovingClock;
import dev.prospector.integration.fakes.RecordedAudit;
import dev.prospector.integration.fakes.RecordedExportEvents;
import dev.prospector.integration.fakes.RecordedExportEvents.Told;
import dev.prospector.integration.fakes.Samples;
import dev.prospector.integration.fakes.ScriptedLinkedIn;

class InboxRepairServiceTest {
    private static final Notice EXPORT = new Notice("r-1", Notice.EXPORT);

    private final FakeTenants tenants = new FakeTenants();
    private final MovingClock clock = new MovingClock();
    private final InMemoryConnections connections = new InMemoryConnections(tenants);
    private final InMemoryInbox inbox = new InMemoryInbox(tenants);
    private final RecordedExportEvents events = new RecordedExportEvents(tenants);
    private final ScriptedLinkedIn linkedIn = new ScriptedLinkedIn(tenants);
    private final RecordedAudit audit = new RecordedAudit();
    private final InboxRepairService repair =
            new InboxRepairService(new NoticeIntake(inbox, events, clock), inbox, inbox, audit, clock);
    private final ExportFetchingService fetching = new ExportFetchingService(
            new DueExports(inbox, Samples.TIMES, clock),
            new TenantsLinkedIn(tenants, connections, linkedIn),
            tenants,
            inbox,
            events,
            Samples.longestWaits(),
            clock);

    @Test
    void a_lost_notice_is_taken_as_if_it_was_pushed() {
        assertTrue(receive());
        assertEquals(NoticeState.RECEIVED, inbox.state("acme", EXPORT));
        assertEquals(List.of(new Told("acme", new ExportEvent.Received("r-1", clock.instant()))), events.told());
    }

    @Test
    void a_known_notice_stays_as_it_is() {
        receive();
        assertFalse(receive());
        assertEquals(1, events.told().size());
    }

    @Test
    void what_was_asked_for_and_replayed_is_audited_and_what_changed_nothing_is_not() {
        park();
        assertEquals(List.of("asked for r-1"), audit.entries());
        receive();
        replay(new One(EXPORT), true);
        assertEquals(List.of("asked for r-1"), audit.entries());
        replay(new One(EXPORT), false);
        replay(new One(EXPORT), false);
        assertEquals(List.of("asked for r-1", "replayed 1"), audit.entries());
    }

    @Test
    void a_parked_export_is_fetched_anew_and_its_facts_are_newer_than_the_verdict_before() {
        park();
        var candidate = Samples.candidateOf(Samples.ORGANIZATION);
        linkedIn.answers(candidate);
        assertEquals(new Replay(1, 1, false), replay(new One(EXPORT), false));
        fetchNext();
        assertEquals(NoticeState.FETCHED, inbox.state("acme", EXPORT));
        assertEquals(
                List.of(new ExportEvent.FetchParked("r-1", 2), new ExportEvent.Facts("r-1", 3, candidate)), verdicts());
    }

    @Test
    void a_mismatch_is_fetched_anew_too_and_each_verdict_is_newer() {
        receive();
        connect();
        var strangers = Samples.candidateOf("urn:li:organization:1");
        linkedIn.answers(strangers).answers(strangers).answers(strangers);
        fetchNext();
        replay(new One(EXPORT), false);
        fetchNext();
        replay(new One(EXPORT), false);
        fetchNext();
        assertEquals(
                List.of(2L, 3L, 4L),
                verdicts().stream().map(ExportEvent::version).toList());
    }

    @Test
    void a_replayed_export_has_72_hours_anew() {
        park();
        clock.advance(Duration.ofDays(30));
        replay(new One(EXPORT), false);
        fails();
        fetchNext();
        assertEquals(NoticeState.RECEIVED, inbox.state("acme", EXPORT));
        clock.advance(Duration.ofHours(72));
        fails();
        fetchNext();
        assertEquals(NoticeState.PARKED, inbox.state("acme", EXPORT));
        assertEquals(List.of(new ExportEvent.FetchParked("r-1", 2), new ExportEvent.FetchParked("r-1", 3)), verdicts());
    }

    @Test
    void a_parked_status_change_is_found_by_its_request_id_alone() {
        var change = new Notice("r-1", Notice.STATUS_CHANGE);
        tenants.in("acme", () -> {
            inbox.add(change, new byte[0], clock.instant());
            var taken = inbox.takeDueStatus(clock.instant(), clock.instant()).orElseThrow();
            clock.advance(Duration.ofHours(72));
            inbox.settle(
                    taken,
                    taken.failed(FetchFailure.of(Reason.LINKEDIN_ERROR), Samples.longestWaits(), clock.instant()));
        });
        assertEquals(new Replay(1, 1, false), replay(new One(EXPORT), false));
        assertEquals(NoticeState.RECEIVED, inbox.state("acme", change));
    }

    @Test
    void a_dry_run_only_counts() {
        park();
        assertEquals(new Replay(1, 0, true), replay(new One(EXPORT), true));
        assertEquals(NoticeState.PARKED, inbox.state("acme", EXPORT));
    }

    @Test
    void what_was_fetched_or_waits_is_left_alone() {
        receive();
        assertEquals(new Replay(0, 0, false), replay(new One(EXPORT), false));
        connect();
        linkedIn.answers(Samples.candidateOf(Samples.ORGANIZATION));
        fetchNext();
        assertEquals(new Replay(0, 0, false), replay(new One(EXPORT), false));
    }

    @Test
    void what_was_never_announced_cannot_be_replayed() {
        assertThrows(UnknownNotice.class, () -> replay(new One(EXPORT), false));
    }

    @Test
    void another_tenants_export_was_never_announced() {
        park();
        var export = new One(EXPORT);
        assertThrows(UnknownNotice.class, () -> tenants.in("globex", () -> repair.replay(export, false)));
    }

    @Test
    void a_window_takes_what_failed_in_it() {
        park();
        var received = clock.instant().minus(Duration.ofHours(72));
        var failures = ReplaySelection.failures();
        var before = new Window(received.minusSeconds(10), received, failures);
        var on = new Window(received, received.plusSeconds(1), failures);
        assertEquals(0, replay(before, true).matched());
        assertEquals(1, replay(on, true).matched());
        assertEquals(1, replay(on, false).replayed());
        assertEquals(0, replay(on, false).replayed());
    }

    private void park() {
        receive();
        connect();
        clock.advance(Duration.ofHours(72));
        fails();
        fetchNext();
        assertEquals(NoticeState.PARKED, inbox.state("acme", EXPORT));
    }

    private void connect() {
        tenants.in("acme", () -> connections.save(Samples.connection("acme")));
    }

    private void fails() {
        linkedIn.fails(FetchFailure.of(Reason.EMPTY_ANSWER));
    }

    private void fetchNext() {
        fetching.take().ifPresent(fetching::fetch);
    }

    private boolean receive() {
        return tenants.in("acme", () -> repair.receive(EXPORT));
    }

    private Replay replay(ReplaySelection selection, boolean dryRun) {
        return tenants.in("acme", () -> repair.replay(selection, dryRun));
    }

    private List<ExportEvent> verdicts() {
        return events.told().stream()
                .map(Told::event)
                .filter(event -> event.version() > 1)
                .toList();
    }
}
