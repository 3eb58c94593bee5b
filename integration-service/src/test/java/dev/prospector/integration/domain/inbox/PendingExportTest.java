package dev.prospector.integration.domain.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import dev.prospector.integration.domain.inbox.FetchFailure.Reason;
import dev.prospector.integration.fakes.Samples;

class PendingExportTest {
    private static final Instant RECEIVED = Instant.parse("2026-01-02T00:00:00Z");

    private final PendingExport export = new PendingExport("acme", "r-1", RECEIVED, 0, 0, 1, null);
    private final RetryPolicy policy = Samples.longestWaits();

    @Test
    void the_tenants_own_answer_becomes_facts() {
        var candidate = Samples.candidateOf(Samples.ORGANIZATION);
        var outcome = export.answered(candidate, Samples.connection("acme"));
        assertEquals(FetchOutcome.settled(NoticeState.FETCHED, new ExportEvent.Facts("r-1", 2, candidate)), outcome);
    }

    @Test
    void another_organizations_answer_is_not_passed_on() {
        var outcome = export.answered(Samples.candidateOf("urn:li:organization:1"), Samples.connection("acme"));
        var expected = FetchOutcome.settled(NoticeState.TENANT_MISMATCH, new ExportEvent.TenantMismatch("r-1", 2));
        assertEquals(expected, outcome);
    }

    @Test
    void an_answer_of_no_organization_is_not_passed_on() {
        var outcome = export.answered(Samples.candidateOf(null), Samples.connection("acme"));
        assertEquals(NoticeState.TENANT_MISMATCH, outcome.state());
    }

    @Test
    void a_failure_postpones() {
        var outcome = export.failed(FetchFailure.of(Reason.UNREACHABLE), policy, RECEIVED);
        assertEquals(FetchOutcome.postponed(RECEIVED.plusSeconds(1), FetchFailure.of(Reason.UNREACHABLE)), outcome);
    }

    @Test
    void after_72_hours_the_fetch_is_parked_and_told() {
        var outcome = export.failed(FetchFailure.of(Reason.EMPTY_ANSWER), policy, RECEIVED.plus(Duration.ofHours(72)));
        assertEquals(NoticeState.PARKED, outcome.state());
        assertEquals(Optional.of(new ExportEvent.FetchParked("r-1", 2)), outcome.event());
        assertEquals(Optional.empty(), outcome.dueAt());
    }

    @Test
    void what_is_told_after_a_replay_is_newer() {
        var replayed = new PendingExport("acme", "r-1", RECEIVED, 0, 2, 5, null);
        var outcome = replayed.answered(Samples.candidateOf(null), Samples.connection("acme"));
        assertEquals(Optional.of(new ExportEvent.TenantMismatch("r-1", 4)), outcome.event());
    }

    @Test
    void a_profile_is_never_printed() {
        assertFalse(new ExportEvent.Facts("r-1", 2, Samples.candidateOf(null))
                .toString()
                .contains("Okafor"));
    }
}
