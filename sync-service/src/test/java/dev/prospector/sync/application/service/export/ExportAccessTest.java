package dev.prospector.sync.application.service.export;

import static dev.prospector.sync.application.service.export.World.ADMIN;
import static dev.prospector.sync.application.service.export.World.TENANT;
import static dev.prospector.sync.domain.export.Samples.FACTS;
import static dev.prospector.sync.domain.export.Samples.JOBLESS_FACTS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.prospector.sync.application.port.in.export.UnknownExport;
import dev.prospector.sync.application.port.out.export.ExportLedger;
import dev.prospector.sync.application.port.out.export.JobsUnavailable;
import dev.prospector.sync.domain.access.Caller;
import dev.prospector.sync.domain.access.ForbiddenAction;

/** Who sees which of two exports: {@code made} by the recruiter to JOB-1042, and {@code nameless}, of which no job is known. */
class ExportAccessTest {

    private static final Caller MAKER = new Caller("recruiter", Set.of("recruiter"));
    private static final Caller COLLEAGUE = new Caller("recruiter2", Set.of("recruiter"));
    private static final Caller MANAGER = new Caller("manager", Set.of("hiring-manager", "interviewer"));
    private static final Caller READER = new Caller("reader", Set.of("read-only"));
    private static final Caller INTERVIEWER = new Caller("interviewer", Set.of("interviewer"));

    private final World world = new World();
    private final ExportReadingService reading = new ExportReadingService(world.exports, world.access);

    @BeforeEach
    void two_exports() {
        world.arrives("made", FACTS);
        world.run();
        world.exporterFacts.companyAccess(false);
        world.arrives("nameless", JOBLESS_FACTS);
        world.exporterFacts.unlink(FACTS.exportedBy());
        world.run();
    }

    @Test
    void who_sees_all_is_shown_all_and_job_service_is_left_alone() {
        world.teams.goAway();
        assertEquals(List.of("made", "nameless"), listed(ADMIN));
        assertEquals(List.of("made", "nameless"), listed(READER));
        assertEquals("nameless", read(READER, "nameless"));
        assertEquals(0, world.teams.asked());
    }

    @Test
    void a_recruiter_sees_what_they_made_even_while_job_service_is_away() {
        world.teams.goAway();
        assertEquals("made", read(MAKER, "made"));
        assertThrows(JobsUnavailable.class, () -> listed(MAKER));
    }

    @Test
    void others_see_it_once_they_are_on_the_jobs_team() {
        assertThrows(UnknownExport.class, () -> read(COLLEAGUE, "made"));
        assertEquals(List.of(), listed(MANAGER));
        world.teams.join("recruiter2", "JOB-1042");
        world.teams.join("manager", "JOB-1042");
        assertEquals("made", read(COLLEAGUE, "made"));
        assertEquals("made", read(MANAGER, "made"));
        assertEquals(List.of("made"), listed(MANAGER));
    }

    @Test
    void what_is_hidden_is_not_shown_while_job_service_is_away() {
        world.teams.goAway();
        assertThrows(JobsUnavailable.class, () -> read(COLLEAGUE, "made"));
        assertThrows(JobsUnavailable.class, () -> replay(COLLEAGUE, "made"));
    }

    @Test
    void an_export_of_which_no_job_is_known_is_nobodys() {
        world.teams.goAway();
        assertThrows(UnknownExport.class, () -> read(MAKER, "nameless"));
    }

    @Test
    void interviewers_are_told_nothing_of_what_there_is() {
        assertThrows(ForbiddenAction.class, () -> listed(INTERVIEWER));
        assertThrows(ForbiddenAction.class, () -> read(INTERVIEWER, "made"));
        assertThrows(ForbiddenAction.class, () -> read(INTERVIEWER, "not there"));
        assertThrows(ForbiddenAction.class, () -> replay(INTERVIEWER, "not there"));
    }

    @Test
    void who_only_reads_replays_nothing() {
        assertThrows(ForbiddenAction.class, () -> replay(READER, "nameless"));
        Caller readingManager = new Caller("manager", Set.of("hiring-manager", "read-only"));
        assertThrows(ForbiddenAction.class, () -> replay(readingManager, "nameless"));
    }

    private String read(Caller caller, String requestId) {
        return world.tenants.in(TENANT, () -> reading.read(caller, requestId)).requestId();
    }

    private void replay(Caller caller, String requestId) {
        world.tenants.in(TENANT, () -> {
            world.replays.replay(caller, requestId);
        });
    }

    private List<String> listed(Caller caller) {
        return world.tenants.in(TENANT, () -> reading.newest(caller, Optional.empty(), Optional.empty(), 10)).stream()
                .map(ExportLedger.Entry::requestId)
                .sorted()
                .toList();
    }
}
