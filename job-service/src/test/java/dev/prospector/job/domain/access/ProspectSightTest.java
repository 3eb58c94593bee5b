package dev.prospector.job.domain.access;

import static dev.prospector.job.Samples.caller;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;

import dev.prospector.job.Samples;
import dev.prospector.job.domain.pipeline.StageView;
import dev.prospector.job.domain.process.Stage;
import dev.prospector.job.domain.process.StageKind;
import dev.prospector.job.domain.user.TenantRole;
import dev.prospector.job.domain.user.UserId;
import dev.prospector.testbed.Contracts;

/** Whom of the Prospect stage one sees, against deploy/contracts/access.yaml, every cell of it. */
class ProspectSightTest {
    private static final UserId MANAGER = new UserId("manager");
    private static final Stage PROSPECT = Samples.draft().process().prospect();

    record Cell(boolean managersSee, TenantRole role, Relation relation, ProspectSight sight) {}

    @SuppressWarnings("unchecked")
    static Stream<Cell> cells() throws IOException {
        var file = new Yaml().<Map<String, Object>>load(Files.readString(Contracts.file("access.yaml")));
        var relations = (List<String>) file.get("relations");
        var prospects = (Map<String, Map<String, Object>>) file.get("prospects");
        return Stream.of(true, false)
                .flatMap(managersSee -> prospects.get(managersSee ? "shown" : "withheld").entrySet().stream()
                        .flatMap(row -> IntStream.range(0, relations.size())
                                .mapToObj(
                                        at -> cell(managersSee, row.getKey(), relations.get(at), row.getValue(), at))));
    }

    private static Cell cell(boolean managersSee, String role, String relation, Object answers, int at) {
        var answer = answers instanceof List<?> each ? each.get(at) : answers;
        return new Cell(
                managersSee,
                TenantRole.valueOf(constant(role)),
                Relation.valueOf(constant(relation)),
                ProspectSight.valueOf(constant(answer.toString())));
    }

    private static String constant(String word) {
        return word.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    @ParameterizedTest
    @MethodSource("cells")
    void every_cell_of_the_table_is_answered_as_it_says(Cell cell) {
        assertEquals(cell.sight(), AccessPolicy.prospects(Set.of(cell.role()), cell.relation(), cell.managersSee()));
    }

    @Test
    void the_table_has_a_cell_for_every_role_and_relation_by_both_settings() throws IOException {
        assertEquals(2 * TenantRole.values().length * Relation.values().length, cells().count());
        assertEquals(
                cells().count(),
                cells().map(cell -> List.of(cell.managersSee(), cell.role(), cell.relation()))
                        .distinct()
                        .count());
    }

    @Test
    void who_is_two_things_sees_the_most_of_both_and_who_is_nothing_nobody() {
        var both = Set.of(TenantRole.RECRUITER, TenantRole.HIRING_MANAGER);

        assertEquals(ProspectSight.OWN, AccessPolicy.prospects(both, Relation.HIRING_MANAGER, false));
        assertEquals(ProspectSight.ALL, AccessPolicy.prospects(both, Relation.RECRUITER, false));
        assertEquals(ProspectSight.NONE, AccessPolicy.prospects(Set.of(), Relation.RECRUITER, true));
    }

    @Test
    void where_prospects_are_withheld_hiring_managers_see_whom_they_exported_themselves() {
        var rights = manager(false);

        assertTrue(rights.see(StageKind.PROSPECT, Optional.of(MANAGER)));
        assertFalse(rights.see(StageKind.PROSPECT, Samples.user("recruiter")));
        assertFalse(rights.see(StageKind.PROSPECT, Optional.empty()));
        assertTrue(rights.see(StageKind.APPLICATION, Optional.empty()));
        assertEquals(Optional.of(StageView.exportedBy(Set.of(MANAGER), PROSPECT.id())), rights.view(PROSPECT));
    }

    @Test
    void a_delegate_of_theirs_sees_those_too_and_whom_they_exported_for_them() {
        var place = new Place(Relation.DELEGATE_OF_HIRING_MANAGER, Optional.of(MANAGER));
        var deputy = new JobRights(caller("deputy", TenantRole.INTERVIEWER), place, true, false);

        assertTrue(deputy.see(StageKind.PROSPECT, Optional.of(MANAGER)));
        assertTrue(deputy.see(StageKind.PROSPECT, Samples.user("deputy")));
        assertFalse(deputy.see(StageKind.PROSPECT, Samples.user("recruiter")));
        var both = Set.of(MANAGER, new UserId("deputy"));
        assertEquals(Optional.of(StageView.exportedBy(both, PROSPECT.id())), deputy.view(PROSPECT));
    }

    @Test
    void where_prospects_are_shown_hiring_managers_see_them_all() {
        assertTrue(manager(true).see(StageKind.PROSPECT, Optional.empty()));
        assertEquals(Optional.of(StageView.all(PROSPECT.id())), manager(true).view(PROSPECT));
    }

    @ParameterizedTest
    @EnumSource
    void for_interviewers_there_is_no_prospect_stage_and_every_other(StageKind kind) {
        var rights = Samples.rights(caller("interviewer", TenantRole.INTERVIEWER), Relation.INTERVIEWER);
        var stage = new Stage(PROSPECT.id(), "Stage", kind);

        assertEquals(kind != StageKind.PROSPECT, rights.see(kind, Samples.user("interviewer")));
        assertEquals(
                kind == StageKind.PROSPECT ? Optional.empty() : Optional.of(StageView.all(stage.id())),
                rights.view(stage));
    }

    @Test
    void only_who_sees_all_prospects_adds_some() {
        assertTrue(manager(true).addProspects());
        assertFalse(manager(false).addProspects());
        assertFalse(Samples.rights(caller("interviewer", TenantRole.INTERVIEWER), Relation.INTERVIEWER)
                .addProspects());
    }

    @Test
    void nobody_is_moved_out_of_the_movers_sight() {
        var rights = manager(false);

        assertThrows(ForbiddenAction.class, () -> rights.demandSight(StageKind.PROSPECT, Samples.user("recruiter")));
        assertDoesNotThrow(() -> rights.demandSight(StageKind.PROSPECT, Optional.of(MANAGER)));
        assertDoesNotThrow(() -> rights.demandSight(StageKind.OFFER, Optional.empty()));
    }

    private static JobRights manager(boolean managersSee) {
        var place = new Place(Relation.HIRING_MANAGER, Optional.empty());
        return new JobRights(Samples.MANAGER, place, true, managersSee);
    }
}
