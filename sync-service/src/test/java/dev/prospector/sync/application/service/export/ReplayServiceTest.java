package dev.prospector.sync.application.service.export;

import static dev.prospector.sync.application.service.export.World.TENANT;
import static dev.prospector.sync.domain.export.Samples.EXPORTER_PERSON;
import static dev.prospector.sync.domain.export.Samples.FACTS;
import static dev.prospector.sync.domain.export.Samples.NOW;
import static dev.prospector.sync.domain.export.Samples.SEALED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.prospector.sync.application.port.in.export.UnknownExport;
import dev.prospector.sync.application.port.out.CallRejected;
import dev.prospector.sync.application.port.out.ServiceAway;
import dev.prospector.sync.domain.access.Caller;
import dev.prospector.sync.domain.export.ExportKey;
import dev.prospector.sync.domain.export.ExportReason;
import dev.prospector.sync.domain.export.ExportState;
import dev.prospector.sync.domain.export.UnreplayableExport;

class ReplayServiceTest {

    private static final ExportKey EXPORT = new ExportKey(TENANT, "r-1");

    private final World world = new World();

    @ParameterizedTest
    @EnumSource(names = {"JOB_UNKNOWN", "JOB_NOT_ACTIVE", "PROSPECT_STAGE_OFF", "EXPORTER_NOT_ON_HIRING_TEAM"})
    void what_the_job_refused_lands_once_that_is_mended(ExportReason reason) {
        world.jobs.refuse(reason);
        ends(reason);
        world.jobs.acceptAgain();
        replayedUntilLanded();
    }

    @Test
    void a_refusal_for_want_of_company_level_access_lands_once_there_is_some() {
        world.exporterFacts.companyAccess(false);
        ends(ExportReason.NO_COMPANY_ACCESS);
        world.exporterFacts.companyAccess(true);
        replayedUntilLanded();
    }

    @Test
    void an_exporter_who_has_linked_since_is_credited() {
        world.exporterFacts.unlink(EXPORTER_PERSON);
        ends(ExportReason.EXPORTER_NOT_LINKED);
        world.exporterFacts.link(EXPORTER_PERSON, "recruiter2");
        replayedUntilLanded();
        assertEquals("recruiter2", world.entry("r-1").exporter());
    }

    @Test
    void a_replay_may_refuse_for_another_reason() {
        world.jobs.refuse(ExportReason.JOB_NOT_ACTIVE);
        ends(ExportReason.JOB_NOT_ACTIVE);
        world.exporterFacts.companyAccess(false);
        world.replay("r-1");
        world.run();
        assertEquals(ExportReason.NO_COMPANY_ACCESS, world.entry("r-1").reason());
    }

    @Test
    void after_the_jobs_deletion_a_replay_finds_no_job_and_makes_nobody() {
        world.weather.before("addProspect", world.jobs::delete);
        ends(ExportReason.JOB_DELETED);
        world.replay("r-1");
        world.run();
        assertEquals(ExportReason.JOB_UNKNOWN, world.entry("r-1").reason());
        assertEquals(0, world.people.candidates());
    }

    @ParameterizedTest
    @ValueSource(strings = {"facts", "decide", "findOrMake", "addProspect"})
    void what_was_parked_goes_on(String call) {
        world.weather.before(call, ReplayServiceTest::reject);
        ends(ExportReason.REJECTED_BY_SERVICE);
        replayedUntilLanded();
    }

    @ParameterizedTest
    @ValueSource(strings = {"findOrMake", "addProspect"})
    void what_was_parked_under_an_acceptance_lands_whatever_has_changed(String call) {
        world.weather.before(call, ReplayServiceTest::reject);
        ends(ExportReason.REJECTED_BY_SERVICE);
        world.exporterFacts.companyAccess(false);
        world.jobs.refuse(ExportReason.JOB_NOT_ACTIVE);
        replayedUntilLanded();
    }

    @Test
    void a_job_deleted_while_the_export_was_parked_has_its_candidate_taken_back() {
        world.weather.before("addProspect", ReplayServiceTest::reject);
        ends(ExportReason.REJECTED_BY_SERVICE);
        world.jobs.delete();
        world.replay("r-1");
        world.run();
        assertEquals(ExportReason.JOB_DELETED, world.entry("r-1").reason());
        assertEquals(0, world.people.candidates());
    }

    @ParameterizedTest
    @EnumSource(names = {"TENANT_MISMATCH", "FETCH_PARKED"})
    void what_linkedins_side_ended_goes_back_to_the_inbox(ExportReason reason) {
        stopped(2, reason);
        world.replay("r-1");
        assertEquals(ExportState.RECEIVED, world.entry("r-1").state());
        assertEquals(List.of(), world.inbox.asked(), "nothing is asked before the replay is stored");
        world.run();
        assertEquals(List.of(EXPORT), world.inbox.asked());
        world.tenants.in(TENANT, () -> world.intake.learned("r-1", 3, FACTS, SEALED));
        world.run();
        assertEquals(ExportState.LANDED, world.entry("r-1").state());
    }

    @Test
    void while_the_inbox_is_away_the_replay_waits() {
        stopped(2, ExportReason.FETCH_PARKED);
        world.weather.before("fetchAgain", ReplayServiceTest::away);
        world.replay("r-1");
        world.run();
        assertEquals(List.of(), world.inbox.asked());
        assertEquals(1, world.exports.backlog().waiting());
        world.clock.advance(Duration.ofSeconds(1));
        world.run();
        assertEquals(List.of(EXPORT), world.inbox.asked());
    }

    @Test
    void an_export_that_the_inbox_does_not_know_is_parked_and_can_be_sent_there_again() {
        stopped(2, ExportReason.FETCH_PARKED);
        world.weather.before("fetchAgain", ReplayServiceTest::reject);
        world.replay("r-1");
        world.run();
        assertEquals(ExportReason.REJECTED_BY_SERVICE, world.entry("r-1").reason());
        world.replay("r-1");
        world.run();
        assertEquals(List.of(EXPORT), world.inbox.asked());
    }

    @Test
    void news_of_a_higher_version_win_over_a_replay_on_its_way_to_the_inbox() {
        stopped(2, ExportReason.FETCH_PARKED);
        world.replay("r-1");
        world.weather.after(
                "fetchAgain", () -> world.tenants.in(TENANT, () -> world.intake.learned("r-1", 3, FACTS, SEALED)));
        world.run();
        assertEquals(ExportState.LANDED, world.entry("r-1").state());
    }

    @Test
    void news_that_come_after_a_replay_are_judged_in_its_place() {
        world.jobs.refuse(ExportReason.JOB_NOT_ACTIVE);
        ends(ExportReason.JOB_NOT_ACTIVE);
        world.replay("r-1");
        stopped(3, ExportReason.TENANT_MISMATCH);
        world.run();
        assertEquals(ExportReason.TENANT_MISMATCH, world.entry("r-1").reason());
    }

    @Test
    void old_news_change_nothing_of_a_replay() {
        world.jobs.refuse(ExportReason.JOB_NOT_ACTIVE);
        ends(ExportReason.JOB_NOT_ACTIVE);
        world.jobs.acceptAgain();
        world.replay("r-1");
        stopped(2, ExportReason.TENANT_MISMATCH);
        world.run();
        assertEquals(ExportState.LANDED, world.entry("r-1").state());
    }

    @Test
    void a_second_replay_while_the_first_is_on_its_way_is_refused() {
        world.jobs.refuse(ExportReason.JOB_NOT_ACTIVE);
        ends(ExportReason.JOB_NOT_ACTIVE);
        world.replay("r-1");
        assertThrows(UnreplayableExport.class, () -> world.replay("r-1"));
    }

    @Test
    void a_landed_export_is_not_replayed() {
        world.arrives("r-1", FACTS);
        world.run();
        assertThrows(UnreplayableExport.class, () -> world.replay("r-1"));
        assertEquals(ExportState.LANDED, world.entry("r-1").state());
    }

    @Test
    void another_tenants_export_is_unknown() {
        stopped(2, ExportReason.FETCH_PARKED);
        assertThrows(
                UnknownExport.class, () -> world.tenants.in("globex", () -> world.replays.replay(World.ADMIN, "r-1")));
        assertThrows(UnknownExport.class, () -> world.replay("r-2"));
    }

    @Test
    void each_replay_and_each_judgement_is_told_to_the_audit_trail() {
        world.jobs.refuse(ExportReason.JOB_NOT_ACTIVE);
        ends(ExportReason.JOB_NOT_ACTIVE);
        world.jobs.acceptAgain();
        replayedUntilLanded();
        assertThrows(UnreplayableExport.class, () -> world.replay("r-1"));
        assertEquals(
                List.of(
                        "r-1 judged: FACTS, JOB_NOT_ACTIVE",
                        "r-1 replayed: JOB_NOT_ACTIVE, FACTS",
                        "r-1 judged: PERSON, LANDED"),
                world.audit.entries());
    }

    @Test
    void a_recruiter_replays_only_what_is_theirs() {
        stopped(2, ExportReason.FETCH_PARKED);
        Caller recruiter = new Caller("recruiter", Set.of("recruiter"));
        assertThrows(UnknownExport.class, () -> world.tenants.in(TENANT, () -> world.replays.replay(recruiter, "r-1")));
        assertEquals(ExportState.PARKED, world.entry("r-1").state());
    }

    @Test
    void a_replay_gives_72_hours_of_patience_anew() {
        stopped(2, ExportReason.FETCH_PARKED);
        world.clock.advance(Duration.ofDays(30));
        world.replay("r-1");
        world.weather.before("fetchAgain", ReplayServiceTest::away);
        world.run();
        assertEquals(ExportState.RECEIVED, world.entry("r-1").state());
        world.clock.advance(Duration.ofHours(72));
        world.weather.before("fetchAgain", ReplayServiceTest::away);
        world.run();
        assertEquals(ExportReason.RETRIES_EXHAUSTED, world.entry("r-1").reason());
    }

    private void stopped(long version, ExportReason reason) {
        world.tenants.in(TENANT, () -> {
            world.intake.noticed("r-1", NOW);
            world.intake.stopped("r-1", version, reason);
        });
    }

    private void ends(ExportReason reason) {
        world.arrives("r-1", FACTS);
        world.run();
        assertEquals(reason, world.entry("r-1").reason());
    }

    private void replayedUntilLanded() {
        world.replay("r-1");
        world.run();
        assertEquals(ExportState.LANDED, world.entry("r-1").state());
        assertEquals(1, world.people.candidates());
        assertEquals(1, world.jobs.applications());
    }

    private static void reject() {
        throw new CallRejected("answered 422");
    }

    private static void away() {
        throw new ServiceAway("not reachable", Duration.ZERO);
    }
}
