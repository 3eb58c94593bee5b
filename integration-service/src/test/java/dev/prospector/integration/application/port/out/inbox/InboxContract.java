package dev.prospector.integration.application.port.out.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import dev.prospector.integration.application.port.out.inbox.InboxLedger.Entry;
import dev.prospector.integration.application.port.out.inbox.InboxLedger.Filter;
import dev.prospector.integration.domain.inbox.FetchFailure;
import dev.prospector.integration.domain.inbox.FetchFailure.Reason;
import dev.prospector.integration.domain.inbox.FetchOutcome;
import dev.prospector.integration.domain.inbox.Notice;
import dev.prospector.integration.domain.inbox.NoticeState;
import dev.prospector.integration.domain.inbox.PendingExport;
import dev.prospector.integration.domain.inbox.PendingStatus;
import dev.prospector.integration.domain.inbox.Push;
import dev.prospector.integration.domain.inbox.ReplaySelection;
import dev.prospector.integration.domain.inbox.ReplaySelection.One;
import dev.prospector.integration.domain.inbox.ReplaySelection.Window;
import dev.prospector.integration.fakes.Samples;

/**
 * What every inbox does. Each test is one transaction, so that the workers of a running application see nothing of it, and receives in a
 * time of its own long ago, so that its exports are due before any others.
 */
public abstract class InboxContract {
    private static final byte[] BODY = {1, 2, 3};

    private final Instant received =
            Instant.EPOCH.plusSeconds(ThreadLocalRandom.current().nextInt(1_000_000));
    private final Notice export = new Notice("r-" + UUID.randomUUID(), Notice.EXPORT);

    protected abstract Inbox inbox();

    protected abstract FailedExports failed();

    protected abstract InboxLedger ledger();

    protected abstract String tenant();

    /** Runs in one transaction of {@link #tenant()}. */
    protected abstract void within(Runnable work);

    @Test
    void a_notice_is_added_once() {
        within(() -> {
            assertTrue(inbox().add(export, BODY, received));
            assertFalse(inbox().add(export, BODY, received.plusSeconds(1)));
        });
    }

    @Test
    void several_are_added_at_once() {
        within(() -> {
            var pushes = List.of(push(tenant(), "a"), push(tenant(), "b"), push("another-" + tenant(), "a"));
            assertEquals(List.of(true, true, true), inbox().addAll(pushes));
            assertEquals(
                    Set.of(pushes.get(0).notice(), pushes.get(1).notice()),
                    ledger()
                            .newest(
                                    new Filter(Optional.empty(), Optional.empty(), Optional.empty()),
                                    Optional.empty(),
                                    10)
                            .stream()
                            .map(Entry::notice)
                            .collect(Collectors.toSet()));
        });
    }

    @Test
    void of_several_those_that_are_known_stay_as_they_are() {
        within(() -> {
            inbox().add(new Notice(export.requestId() + "b", Notice.EXPORT), BODY, received.minusSeconds(1));
            var pushes = List.of(push(tenant(), "a"), push(tenant(), "b"), push(tenant(), "c"), push(tenant(), "a"));
            assertEquals(List.of(true, false, true, false), inbox().addAll(pushes));
            assertEquals(
                    received.minusSeconds(1),
                    ledger().find(pushes.get(1).notice()).orElseThrow().receivedAt());
        });
    }

    @Test
    void each_of_several_is_due_by_itself() {
        within(() -> {
            var other = new Push(tenant(), new Notice(export.requestId(), "OTHER"), BODY, received, null);
            inbox().addAll(List.of(other, new Push(tenant(), export, BODY, received, null)));
            assertEquals(pending(0, 1), take(received));
            assertEquals(
                    NoticeState.IGNORED,
                    ledger().find(other.notice()).orElseThrow().state());
        });
    }

    private Push push(String tenant, String suffix) {
        return new Push(tenant, new Notice(export.requestId() + suffix, Notice.EXPORT), BODY, received, null);
    }

    @Test
    void event_type_and_letter_case_make_another_notice() {
        within(() -> {
            assertTrue(inbox().add(export, BODY, received));
            assertTrue(inbox().add(new Notice(export.requestId(), "OTHER"), BODY, received));
            assertTrue(inbox().add(
                            new Notice(export.requestId().toUpperCase(Locale.ROOT), Notice.EXPORT), BODY, received));
        });
    }

    @Test
    void an_export_is_due_at_once_and_taken_until_a_time() {
        within(() -> {
            inbox().add(export, BODY, received);
            assertEquals(pending(0, 1), take(received));
            assertNotEquals(export.requestId(), take(received.plusSeconds(89)).requestId());
            assertEquals(pending(0, 2), take(received.plusSeconds(90)));
        });
    }

    @Test
    void other_events_are_never_due() {
        within(() -> {
            inbox().add(new Notice(export.requestId(), "OTHER"), BODY, received);
            assertNotEquals(export.requestId(), take(received).requestId());
        });
    }

    @Test
    void a_status_change_is_taken_apart_from_exports() {
        within(() -> {
            inbox().add(export, BODY, received);
            inbox().add(change(), BODY, received);
            assertEquals(pending(0, 1), take(received));
            var taken =
                    inbox().takeDueStatus(received, received.plusSeconds(90)).orElseThrow();
            assertEquals(new PendingStatus(tenant(), export.requestId(), received, 0, 1, null), taken);
            assertEquals(Optional.empty(), inbox().takeDueStatus(received.plusSeconds(89), received));
            assertTrue(inbox().settle(taken, taken.answered()));
            assertFalse(inbox().settle(taken, taken.answered()));
            assertEquals(
                    NoticeState.FETCHED, ledger().find(change()).orElseThrow().state());
            assertEquals(
                    NoticeState.RECEIVED, ledger().find(export).orElseThrow().state());
        });
    }

    @Test
    void a_status_change_that_was_parked_is_begun_anew_by_itself_or_in_a_window() {
        within(() -> {
            parkStatus();
            assertEquals(0, failed().count(new One(export)));
            assertEquals(1, failed().beginAnew(new One(change()), received, 10));
            parkStatus();
            var parked = Set.of(NoticeState.PARKED);
            var window = new Window(received, received.plusSeconds(1), parked);
            assertEquals(1, failed().beginAnew(window, received, 10));
            assertEquals(0, takeStatus().failures());
        });
    }

    private void parkStatus() {
        inbox().add(change(), BODY, received);
        var taken = takeStatus();
        var late = received.plus(Duration.ofHours(72));
        assertTrue(inbox().settle(
                        taken, taken.failed(FetchFailure.of(Reason.LINKEDIN_ERROR), Samples.longestWaits(), late)));
        assertEquals(NoticeState.PARKED, ledger().find(change()).orElseThrow().state());
    }

    private PendingStatus takeStatus() {
        return inbox().takeDueStatus(received, received.plusSeconds(90)).orElseThrow();
    }

    private Notice change() {
        return new Notice(export.requestId(), Notice.STATUS_CHANGE);
    }

    @Test
    void a_settled_export_is_never_due_again() {
        within(() -> {
            inbox().add(export, BODY, received);
            var taken = take(received);
            assertTrue(inbox().settle(taken, answered(taken)));
            assertNotEquals(
                    export.requestId(), take(received.plusSeconds(1_000)).requestId());
            assertFalse(inbox().settle(taken, answered(taken)));
        });
    }

    @Test
    void a_postponed_export_comes_back_with_one_failure_more() {
        within(() -> {
            inbox().add(export, BODY, received);
            assertTrue(inbox().settle(take(received), failedAt(received)));
            assertNotEquals(export.requestId(), take(received.plusMillis(999)).requestId());
            assertEquals(pending(1, 2), take(received.plusSeconds(1)));
        });
    }

    @Test
    void a_worker_that_was_overtaken_stores_nothing() {
        within(() -> {
            inbox().add(export, BODY, received);
            var first = take(received);
            var second = take(received.plusSeconds(90));
            assertFalse(inbox().settle(first, answered(first)));
            assertTrue(inbox().settle(second, answered(second)));
        });
    }

    @Test
    void a_failed_export_that_is_begun_anew_is_due_at_once_with_all_its_patience() {
        var now = received.plusSeconds(300_000);
        within(() -> {
            park(export);
            assertEquals(1, failed().beginAnew(new One(export), now, 10));
            assertEquals(new PendingExport(tenant(), export.requestId(), now, 0, 1, 2, null), take(now));
            assertEquals(0, failed().beginAnew(new One(export), now, 10));
        });
    }

    @Test
    void only_what_failed_is_begun_anew() {
        within(() -> {
            inbox().add(export, BODY, received);
            assertEquals(0, failed().count(new One(export)));
            var taken = take(received);
            inbox().settle(taken, answered(taken));
            assertEquals(0, failed().beginAnew(new One(export), received, 10));
        });
    }

    @Test
    void a_window_selects_by_time_and_state() {
        within(() -> {
            park(export);
            var parked = Set.of(NoticeState.PARKED);
            assertEquals(1, failed().count(new Window(received, received.plusSeconds(1), parked)));
            assertEquals(0, failed().count(new Window(received.minusSeconds(1), received, parked)));
            var mismatches = Set.of(NoticeState.TENANT_MISMATCH);
            assertEquals(0, failed().count(new Window(received, received.plusSeconds(1), mismatches)));
        });
    }

    @Test
    void of_too_many_the_oldest_are_begun_anew() {
        var later = new Notice(export.requestId() + "-later", Notice.EXPORT);
        within(() -> {
            park(export);
            park(later, received.plusMillis(1));
            var both = new Window(received, received.plusSeconds(1), ReplaySelection.failures());
            assertEquals(2, failed().count(both));
            assertEquals(1, failed().beginAnew(both, received, 1));
            assertEquals(
                    NoticeState.RECEIVED, ledger().find(export).orElseThrow().state());
            assertEquals(NoticeState.PARKED, ledger().find(later).orElseThrow().state());
        });
    }

    @Test
    void the_ledger_tells_how_far_a_notice_has_come() {
        within(() -> {
            park(export);
            var entry = ledger().find(export).orElseThrow();
            assertEquals(NoticeState.PARKED, entry.state());
            assertEquals(1, entry.attempts());
            assertEquals(Reason.EMPTY_ANSWER, entry.lastError());
            assertEquals(received, entry.receivedAt());
            assertNull(entry.nextAttemptAt());
            assertEquals(Optional.empty(), ledger().find(new Notice(export.requestId(), "OTHER")));
        });
    }

    @Test
    void the_ledger_lists_the_newest_first_and_goes_on_behind_a_place() {
        var type = "T-" + export.requestId();
        within(() -> {
            for (int i = 0; i < 5; i++) {
                inbox().add(new Notice("r-" + i, type), BODY, received.plusSeconds(i / 2));
            }
            var all = new Filter(Optional.empty(), Optional.of(type), Optional.empty());
            var first = ledger().newest(all, Optional.empty(), 2);
            assertEquals(List.of("r-4", "r-3"), ids(first));
            var second = ledger().newest(all, Optional.of(first.get(1).place()), 10);
            assertEquals(List.of("r-2", "r-1", "r-0"), ids(second));
        });
    }

    @Test
    void the_ledger_is_narrowed_by_state_and_request() {
        within(() -> {
            park(export);
            inbox().add(new Notice(export.requestId(), "OTHER"), BODY, received);
            var request = Optional.of(export.requestId());
            var both = new Filter(Optional.empty(), Optional.empty(), request);
            assertEquals(2, ledger().newest(both, Optional.empty(), 10).size());
            var parked = new Filter(Optional.of(NoticeState.PARKED), Optional.empty(), request);
            assertEquals(1, ledger().newest(parked, Optional.empty(), 10).size());
            var fetched = new Filter(Optional.of(NoticeState.FETCHED), Optional.empty(), request);
            assertEquals(0, ledger().newest(fetched, Optional.empty(), 10).size());
        });
    }

    private void park(Notice notice) {
        park(notice, received);
    }

    private void park(Notice notice, Instant receivedAt) {
        inbox().add(notice, BODY, receivedAt);
        var taken = take(receivedAt);
        var late = receivedAt.plus(Duration.ofHours(72));
        assertTrue(inbox().settle(
                        taken, taken.failed(FetchFailure.of(Reason.EMPTY_ANSWER), Samples.longestWaits(), late)));
    }

    private static List<String> ids(List<Entry> entries) {
        return entries.stream().map(entry -> entry.notice().requestId()).toList();
    }

    @Test
    void being_turned_away_like_all_others_counts_as_no_failure() {
        within(() -> {
            inbox().add(export, BODY, received);
            var turnedAway = new FetchFailure(FetchFailure.Reason.THROTTLED, Duration.ofSeconds(30));
            var taken = take(received);
            inbox().settle(taken, taken.failed(turnedAway, Samples.longestWaits(), received));
            assertEquals(pending(0, 2), take(received.plusSeconds(60)));
        });
    }

    /** A stand-in for "nothing of ours": what others have left due is not this test's business. */
    private PendingExport take(Instant now) {
        return inbox().takeDue(now, now.plusSeconds(90)).orElse(new PendingExport("", "", now, 0, 0, 0, null));
    }

    private PendingExport pending(int failures, long fence) {
        return new PendingExport(tenant(), export.requestId(), received, failures, 0, fence, null);
    }

    private static FetchOutcome answered(PendingExport taken) {
        return taken.answered(Samples.candidateOf(Samples.ORGANIZATION), Samples.connection(taken.tenant()));
    }

    private FetchOutcome failedAt(Instant now) {
        return pending(0, 1).failed(FetchFailure.of(Reason.THROTTLED), Samples.longestWaits(), now);
    }
}
