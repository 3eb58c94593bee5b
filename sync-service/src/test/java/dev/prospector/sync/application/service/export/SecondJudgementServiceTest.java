package dev.prospector.sync.application.service.export;

import static dev.prospector.sync.application.service.export.World.TENANT;
import static dev.prospector.sync.domain.export.Samples.EXPORTER_PERSON;
import static dev.prospector.sync.domain.export.Samples.FACTS;
import static dev.prospector.sync.domain.export.Samples.NOW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.prospector.sync.domain.export.ExportFacts;
import dev.prospector.sync.domain.export.ExportReason;
import dev.prospector.sync.domain.export.ExportState;
import dev.prospector.sync.domain.export.LinkedPerson;

/** An export refused as EXPORTER_NOT_LINKED is judged again by itself once that person links (product.md 2.4). */
class SecondJudgementServiceTest {

    private static final LinkedPerson PERSON = new LinkedPerson(EXPORTER_PERSON);

    private final World world = new World();

    @BeforeEach
    void nobody_has_linked_the_exporter() {
        world.exporterFacts.unlink(EXPORTER_PERSON);
    }

    @Test
    void a_refused_export_lands_by_itself_once_its_exporter_links() {
        refused("r-1");
        links("recruiter");
        runAll();
        assertEquals(ExportState.LANDED, world.entry("r-1").state());
        assertEquals("recruiter", world.entry("r-1").exporter());
    }

    @Test
    void it_is_audited_as_our_own_doing() {
        refused("r-1");
        links("recruiter");
        runAll();
        assertEquals(
                List.of(
                        "r-1 judged: FACTS, EXPORTER_NOT_LINKED",
                        "r-1 judged again: EXPORTER_NOT_LINKED, FACTS",
                        "r-1 judged: PERSON, LANDED"),
                world.audit.entries());
    }

    @Test
    void a_thousand_are_judged_again_in_steps() {
        IntStream.range(0, 1_000).forEach(number -> refused("r-" + number));
        links("recruiter");
        int steps = 0;
        while (world.secondJudgements.next()) {
            steps++;
        }
        assertEquals(21, steps, "fifty at once, and one step that finds nothing more");
        world.run();
        assertTrue(IntStream.range(0, 1_000)
                .allMatch(number -> world.entry("r-" + number).state() == ExportState.LANDED));
    }

    @Test
    void other_refusals_and_other_exporters_are_left_alone() {
        refused("r-1");
        world.arrives(
                "of-another", new ExportFacts("JOB-1042", "urn:li:person:recruiter02", NOW, "urn:li:person:pQ7x2"));
        world.run();
        world.exporterFacts.companyAccess(false);
        world.arrives("no-access", FACTS);
        world.run();
        links("recruiter");
        runAll();
        assertEquals(ExportReason.EXPORTER_NOT_LINKED, world.entry("of-another").reason());
        assertEquals(ExportReason.NO_COMPANY_ACCESS, world.entry("no-access").reason());
    }

    @Test
    void another_tenants_link_changes_nothing() {
        refused("r-1");
        world.clock.advance(Duration.ofSeconds(1));
        world.tenants.in("globex", () -> world.links.linked(PERSON));
        runAll();
        assertEquals(ExportReason.EXPORTER_NOT_LINKED, world.entry("r-1").reason());
        assertEquals(1, world.audit.entries().size());
    }

    @Test
    void a_judgement_that_began_before_the_link_and_ends_after_it_is_made_again() {
        world.weather.after("facts", () -> {
            links("recruiter");
            while (world.secondJudgements.next()) {
                // finds nothing: the export is not refused yet
            }
        });
        refused("r-1");
        world.clock.advance(World.HELD.multipliedBy(2));
        runAll();
        assertEquals(ExportState.LANDED, world.entry("r-1").state());
    }

    @Test
    void who_unlinks_at_once_is_refused_again_and_that_is_the_end() {
        refused("r-1");
        links("recruiter");
        world.exporterFacts.unlink(EXPORTER_PERSON);
        runAll();
        world.clock.advance(World.HELD.multipliedBy(2));
        runAll();
        world.clock.advance(Duration.ofDays(1));
        runAll();
        assertEquals(ExportReason.EXPORTER_NOT_LINKED, world.entry("r-1").reason());
        assertEquals(5, world.audit.entries().size(), "judged, and twice judged again");
    }

    @Test
    void a_link_told_twice_or_with_nothing_refused_does_no_harm() {
        links("recruiter");
        world.tenants.in(TENANT, () -> world.links.linked(PERSON));
        runAll();
        nobody_has_linked_the_exporter();
        refused("r-1");
        links("recruiter");
        world.tenants.in(TENANT, () -> world.links.linked(PERSON));
        runAll();
        assertEquals(ExportState.LANDED, world.entry("r-1").state());
        assertEquals(3, world.audit.entries().size());
    }

    @Test
    void who_replays_before_us_has_done_our_work() {
        refused("r-1");
        links("recruiter");
        world.replay("r-1");
        runAll();
        assertEquals(ExportState.LANDED, world.entry("r-1").state());
        assertFalse(world.audit.entries().stream().anyMatch(entry -> entry.contains("judged again")));
    }

    private void refused(String requestId) {
        world.arrives(requestId, FACTS);
        world.run();
        assertEquals(ExportReason.EXPORTER_NOT_LINKED, world.entry(requestId).reason());
    }

    private void links(String user) {
        world.clock.advance(Duration.ofSeconds(1));
        world.exporterFacts.link(EXPORTER_PERSON, user);
        world.tenants.in(TENANT, () -> world.links.linked(PERSON));
    }

    private void runAll() {
        while (world.secondJudgements.next()) {
            // the steps are the work
        }
        world.run();
    }
}
