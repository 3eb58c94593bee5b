package dev.prospector.job.domain.process;

import static dev.prospector.job.domain.process.StageKind.APPLICATION;
import static dev.prospector.job.domain.process.StageKind.CUSTOM;
import static dev.prospector.job.domain.process.StageKind.INTERVIEW;
import static dev.prospector.job.domain.process.StageKind.OFFER;
import static dev.prospector.job.domain.process.StageKind.PROSPECT;
import static dev.prospector.job.domain.process.StageKind.SCREEN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dev.prospector.job.Samples;
import dev.prospector.job.domain.InvalidValue;

class ProcessPlanTest {
    @Test
    void between_application_and_offer_comes_what_the_tenant_wants() {
        var kinds = List.of(PROSPECT, APPLICATION, SCREEN, INTERVIEW, CUSTOM, INTERVIEW, OFFER);
        assertEquals(7, plan(kinds).stages().size());
        assertEquals(3, plan(List.of(PROSPECT, APPLICATION, OFFER)).stages().size());
    }

    static Stream<List<StageKind>> without_the_fixed_stages() {
        return Stream.of(
                List.of(),
                List.of(PROSPECT),
                List.of(APPLICATION, OFFER),
                List.of(PROSPECT, OFFER),
                List.of(PROSPECT, APPLICATION, INTERVIEW),
                List.of(APPLICATION, PROSPECT, OFFER),
                List.of(PROSPECT, SCREEN, APPLICATION, OFFER),
                List.of(SCREEN, PROSPECT, APPLICATION, OFFER),
                List.of(PROSPECT, APPLICATION, OFFER, CUSTOM),
                List.of(PROSPECT, APPLICATION, APPLICATION, OFFER),
                List.of(PROSPECT, APPLICATION, OFFER, OFFER),
                List.of(PROSPECT, APPLICATION, PROSPECT, OFFER));
    }

    @ParameterizedTest
    @MethodSource("without_the_fixed_stages")
    void prospect_application_and_offer_are_there_once_and_in_their_places(List<StageKind> kinds) {
        assertRefused("stages FIXED_STAGES", () -> plan(kinds));
    }

    @Test
    void fixed_stages_can_be_renamed() {
        var renamed = named("Leads", "In", "Contract");
        assertEquals(
                List.of("Leads", "In", "Contract"),
                renamed.stages().stream().map(PlannedStage::name).toList());
    }

    @Test
    void a_name_is_one_line_that_fits() {
        assertRefused("stages.1.name NOT_BLANK", () -> named("Prospect", " ", "Offer"));
        assertRefused("stages.2.name CONTROL_CHARACTER", () -> named("Prospect", "Application", "Of\nfer"));
        assertRefused("stages.0.name SIZE", () -> named("p".repeat(101), "Application", "Offer"));
        assertEquals("In", named("Prospect", "  In ", "Offer").stages().get(1).name());
    }

    @Test
    void there_are_at_most_twenty_stages() {
        assertEquals(20, plan(withInterviews(17)).stages().size());
        assertRefused("stages SIZE", () -> plan(withInterviews(18)));
    }

    @Test
    void a_process_is_what_was_planned_with_stages_of_its_own() {
        var plan = new ProcessPlan(named("Leads", "In", "Contract").stages(), false, true, false);
        var one = HiringProcess.planned(plan, Samples.NOW);
        assertEquals(plan, one.plan());
        var other = HiringProcess.planned(plan, Samples.NOW);
        assertTrue(Collections.disjoint(one.stages(), other.stages()));
        assertEquals(PROSPECT, one.prospect().kind());
        assertTrue(one.withProspect(true).hidesOthersFeedback());
        assertFalse(one.withProspect(true).hiringManagersSeeProspects());
        assertTrue(ProcessPlan.standard().hiringManagersSeeProspects());
    }

    @Test
    void feedback_is_awaited_from_the_first_interview_on() {
        var plan = plan(List.of(PROSPECT, APPLICATION, SCREEN, INTERVIEW, SCREEN, INTERVIEW, OFFER));
        var process = HiringProcess.planned(plan, Samples.NOW);
        var behind = process.stages().subList(3, 7).stream().map(Stage::id).toList();
        assertEquals(behind, process.interviewsAndBehind());
        assertEquals(
                List.of(),
                HiringProcess.planned(plan(withInterviews(0)), Samples.NOW).interviewsAndBehind());
    }

    private static List<StageKind> withInterviews(int interviews) {
        return Stream.of(List.of(PROSPECT, APPLICATION), Collections.nCopies(interviews, INTERVIEW), List.of(OFFER))
                .flatMap(List::stream)
                .toList();
    }

    private static ProcessPlan plan(List<StageKind> kinds) {
        var stages = kinds.stream().map(kind -> new PlannedStage("Stage", kind)).toList();
        return new ProcessPlan(stages, true, false, true);
    }

    private static ProcessPlan named(String prospect, String application, String offer) {
        return new ProcessPlan(
                List.of(
                        new PlannedStage(prospect, PROSPECT),
                        new PlannedStage(application, APPLICATION),
                        new PlannedStage(offer, OFFER)),
                true,
                false,
                true);
    }

    private static void assertRefused(String fault, Executable plan) {
        var refused = assertThrows(InvalidValue.class, plan);
        assertEquals(fault, refused.field() + " " + refused.code());
    }
}
