package dev.prospector.sync.application.service.export;

import static dev.prospector.sync.application.service.export.World.TENANT;
import static dev.prospector.sync.domain.export.Samples.EXPORTER_PERSON;
import static dev.prospector.sync.domain.export.Samples.FACTS;
import static dev.prospector.sync.domain.export.Samples.NAMELESS_FACTS;
import static dev.prospector.sync.domain.export.Samples.NOW;
import static dev.prospector.sync.domain.export.Samples.PROFILE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.prospector.sync.application.port.out.CallRejected;
import dev.prospector.sync.application.port.out.ServiceAway;
import dev.prospector.sync.domain.export.ExportFacts;
import dev.prospector.sync.domain.export.ExportKey;
import dev.prospector.sync.domain.export.ExportReason;
import dev.prospector.sync.domain.export.ExportState;
import dev.prospector.sync.domain.export.SealedProfile;

class ExportSagaTest {

    private final World world = new World();

    @Test
    void an_export_lands_in_three_steps_credited_to_the_exporter() {
        world.weather.before(
                "decide",
                () -> assertEquals(ExportState.FACTS, world.entry("r-1").state()));
        world.weather.before(
                "findOrMake",
                () -> assertEquals(ExportState.ACCEPTED, world.entry("r-1").state()));
        world.weather.before(
                "addProspect",
                () -> assertEquals(ExportState.PERSON, world.entry("r-1").state()));
        world.arrives("r-1", FACTS);
        assertTrue(world.runNext());
        assertEquals(ExportState.LANDED, world.entry("r-1").state());
        assertFalse(world.runNext());
        assertEquals("application-1", world.entry("r-1").applicationId());
        assertEquals("candidate-1", world.entry("r-1").candidateId());
        assertEquals("recruiter", world.entry("r-1").exporter());
        assertEquals("recruiter", world.people.creditOf(TENANT, FACTS.person()));
        assertEquals(PROFILE, world.people.profileOf(TENANT, FACTS.person()));
        assertEquals(List.of("r-1 LANDED"), world.outcomes);
    }

    @Test
    void nothing_is_due_while_only_the_notice_is_there() {
        world.tenants.in(TENANT, () -> world.intake.noticed("r-1", NOW));

        assertFalse(world.runNext());
        assertEquals(ExportState.RECEIVED, world.entry("r-1").state());
    }

    @Test
    void without_an_exporters_name_the_export_lands_uncredited() {
        world.arrives("r-1", NAMELESS_FACTS);

        world.run();

        assertEquals(ExportState.LANDED, world.entry("r-1").state());
        assertEquals(ExportReason.EXPORTER_UNKNOWN, world.entry("r-1").reason());
        assertNull(world.entry("r-1").exporter());
        assertNull(world.people.creditOf(TENANT, FACTS.person()));
    }

    @Test
    void the_same_person_exported_again_to_the_same_job_counts_as_landed() {
        world.arrives("r-1", FACTS);
        world.run();

        world.arrives("r-2", FACTS);
        world.run();

        assertTrue(world.entry("r-2").alreadyInJob());
        assertEquals(world.entry("r-1").applicationId(), world.entry("r-2").applicationId());
        assertEquals(1, world.people.candidates());
        assertEquals(1, world.jobs.applications());
    }

    @Test
    void without_company_level_access_the_export_is_refused() {
        world.exporterFacts.companyAccess(false);
        world.arrives("r-1", FACTS);

        world.run();

        refused("r-1", ExportReason.NO_COMPANY_ACCESS);
    }

    @Test
    void an_exporter_who_is_linked_to_no_user_is_refused() {
        world.exporterFacts.unlink(EXPORTER_PERSON);
        world.arrives("r-1", FACTS);

        world.run();

        refused("r-1", ExportReason.EXPORTER_NOT_LINKED);
    }

    @ParameterizedTest
    @EnumSource(names = {"JOB_UNKNOWN", "JOB_NOT_ACTIVE", "PROSPECT_STAGE_OFF", "EXPORTER_NOT_ON_HIRING_TEAM"})
    void what_the_job_refuses_is_refused(ExportReason reason) {
        world.jobs.refuse(reason);
        world.arrives("r-1", FACTS);

        world.run();

        refused("r-1", reason);
        assertEquals("recruiter", world.entry("r-1").exporter());
    }

    @ParameterizedTest
    @ValueSource(strings = {"findOrMake", "addProspect"})
    void an_accepted_export_lands_whatever_changes_meanwhile(String call) {
        world.arrives("r-1", FACTS);
        world.weather.before(call, () -> {
            world.jobs.refuse(ExportReason.JOB_NOT_ACTIVE);
            world.exporterFacts.companyAccess(false);
            world.exporterFacts.unlink(EXPORTER_PERSON);
        });
        world.run();
        assertEquals(ExportState.LANDED, world.entry("r-1").state());
    }

    @Test
    void a_deleted_job_takes_back_the_candidate_that_the_export_made() {
        world.weather.before("addProspect", world.jobs::delete);
        world.arrives("r-1", FACTS);
        world.run();
        refused("r-1", ExportReason.JOB_DELETED);
        assertNull(world.entry("r-1").candidateId());
    }

    @Test
    void a_deleted_job_leaves_a_candidate_who_was_known_before() {
        world.arrives("r-1", FACTS);
        world.run();
        world.weather.before("addProspect", world.jobs::delete);
        world.arrives("r-2", FACTS);
        world.run();
        assertEquals(ExportReason.JOB_DELETED, world.entry("r-2").reason());
        assertEquals(1, world.people.candidates());
    }

    @Test
    void a_deleted_job_leaves_a_candidate_whom_somebody_has_touched_since() {
        world.weather.before("addProspect", () -> {
            world.jobs.delete();
            world.people.findOrMake(new ExportKey(TENANT, "r-2"), FACTS.person(), PROFILE, null);
        });
        world.arrives("r-1", FACTS);
        world.run();
        assertEquals(ExportReason.JOB_DELETED, world.entry("r-1").reason());
        assertEquals(1, world.people.candidates());
    }

    @Test
    void a_person_who_is_deleted_before_they_land_is_made_again_a_little_later() {
        world.weather.before("addProspect", () -> {
            world.people.delete("candidate-1");
            world.jobs.forget("candidate-1");
        });
        world.arrives("r-1", FACTS);
        world.run();
        assertEquals(ExportState.ACCEPTED, world.entry("r-1").state());
        assertNull(world.entry("r-1").candidateId());
        world.clock.advance(Duration.ofSeconds(1));
        world.run();
        assertEquals(ExportState.LANDED, world.entry("r-1").state());
        assertEquals("candidate-2", world.entry("r-1").candidateId());
        assertEquals(1, world.people.candidates());
    }

    @Test
    void cleaning_up_is_tried_again_until_it_is_done() {
        world.weather.before("addProspect", world.jobs::delete);
        world.weather.before("takeBack", ExportSagaTest::away);
        world.arrives("r-1", FACTS);
        world.run();
        assertEquals(ExportState.PERSON, world.entry("r-1").state());
        assertEquals(1, world.people.candidates());
        world.clock.advance(Duration.ofSeconds(1));
        world.run();
        refused("r-1", ExportReason.JOB_DELETED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"facts", "decide", "findOrMake", "addProspect"})
    void a_service_that_is_away_is_asked_again_later(String call) {
        world.weather.before(call, ExportSagaTest::away);
        world.arrives("r-1", FACTS);
        world.run();
        assertFalse(world.entry("r-1").state().isEnd());
        assertEquals(1, world.exports.backlog().waiting());

        world.clock.advance(Duration.ofSeconds(1));
        world.run();

        assertEquals(ExportState.LANDED, world.entry("r-1").state());
    }

    @Test
    void a_service_that_asks_for_time_is_not_asked_earlier() {
        world.weather.before("decide", () -> {
            throw new ServiceAway("job-service answered 429", Duration.ofMinutes(2));
        });
        world.arrives("r-1", FACTS);
        world.run();

        world.clock.advance(Duration.ofSeconds(119));
        assertFalse(world.runNext());
        world.clock.advance(Duration.ofSeconds(1));
        assertTrue(world.runNext());
    }

    @Test
    void after_72_hours_of_failures_the_export_is_parked_and_keeps_its_profile() {
        world.arrives("r-1", FACTS);
        world.clock.advance(Duration.ofHours(72));
        world.weather.before("findOrMake", ExportSagaTest::away);

        world.run();

        assertEquals(ExportReason.RETRIES_EXHAUSTED, world.entry("r-1").reason());
        assertEquals(ExportState.PARKED, world.entry("r-1").state());
        assertNotNull(world.export("r-1").profile());
        assertEquals(List.of("r-1 RETRIES_EXHAUSTED"), world.outcomes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"facts", "decide", "findOrMake", "addProspect"})
    void what_a_service_does_not_take_is_parked_for_the_operator(String call) {
        world.weather.before(call, () -> {
            throw new CallRejected("answered 422");
        });
        world.arrives("r-1", FACTS);

        world.run();

        assertEquals(ExportState.PARKED, world.entry("r-1").state());
        assertEquals(ExportReason.REJECTED_BY_SERVICE, world.entry("r-1").reason());
    }

    @Test
    void a_profile_that_cannot_be_opened_is_parked_and_makes_nobody() {
        var broken = new SealedProfile(new byte[] {9});
        world.tenants.in(TENANT, () -> world.intake.learned("r-1", 2, FACTS, broken));

        world.run();

        assertEquals(ExportReason.PROFILE_UNREADABLE, world.entry("r-1").reason());
        assertEquals(0, world.people.candidates());
    }

    @Test
    void a_refused_export_lands_when_its_facts_are_told_again_after_mending() {
        world.exporterFacts.unlink(EXPORTER_PERSON);
        world.arrives("r-1", FACTS);
        world.run();
        world.exporterFacts.link(EXPORTER_PERSON, "recruiter");

        world.tenants.in(
                TENANT,
                () -> world.intake.learned(
                        "r-1", 3, FACTS, world.exports.find("r-1").orElseThrow().profile()));
        world.run();

        assertEquals(ExportState.LANDED, world.entry("r-1").state());
    }

    @Test
    void one_exports_trouble_does_not_hold_up_another() {
        world.weather.before("decide", ExportSagaTest::away);
        world.arrives("r-1", FACTS);
        world.arrives("r-2", new ExportFacts("JOB-1042", null, NOW, "urn:li:person:other"));

        world.run();

        assertEquals(1, world.outcomes.size());
    }

    @Test
    void request_ids_that_differ_in_case_are_two_exports_of_their_tenants() {
        world.arrives("r-a", FACTS);
        world.arrives("r-A", NAMELESS_FACTS);
        world.tenants.in("globex", () -> world.intake.noticed("r-a", NOW));

        world.run();

        assertEquals(
                List.of("r-A EXPORTER_UNKNOWN", "r-a LANDED"),
                world.outcomes.stream().sorted().toList());
        assertEquals(
                ExportState.RECEIVED,
                world.tenants.in(
                        "globex", () -> world.exports.entry("r-a").orElseThrow().state()));
    }

    private void refused(String requestId, ExportReason reason) {
        assertEquals(ExportState.REFUSED, world.entry(requestId).state());
        assertEquals(reason, world.entry(requestId).reason());
        assertEquals(0, world.people.candidates(), "nothing is made for a refused export");
        assertEquals(0, world.jobs.applications());
        assertEquals(List.of(requestId + " " + reason), world.outcomes);
    }

    private static void away() {
        throw new ServiceAway("not reachable", Duration.ZERO);
    }
}
