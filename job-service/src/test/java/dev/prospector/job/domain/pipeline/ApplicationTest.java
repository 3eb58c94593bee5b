package dev.prospector.job.domain.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import dev.prospector.job.Samples;
import dev.prospector.job.domain.InvalidValue;
import dev.prospector.job.domain.posting.Job;
import dev.prospector.job.domain.process.HiringProcess;
import dev.prospector.job.domain.process.ProspectOff;
import dev.prospector.job.domain.process.Stage;
import dev.prospector.job.domain.process.StageId;
import dev.prospector.job.domain.user.UserId;

class ApplicationTest {
    private static final UserId AUTHOR = new UserId("recruiter2");
    private static final Instant LATER = Samples.NOW.plusSeconds(60);

    private final Job job = Samples.draft();
    private final HiringProcess process = job.process();
    private final Stage prospect = process.stages().get(0);
    private final Stage applied = process.stages().get(1);
    private final Stage interview = process.stages().get(2);
    private final Application inProspect = ApplicationAdded.exported(
                    job, Samples.somebody(), Samples.user("recruiter"), Samples.NOW)
            .application();

    @Test
    void a_move_is_told_with_its_own_id_author_time_and_the_stages_name() {
        var moved = moved(inProspect, prospect, applied);
        var event = moved.event().orElseThrow();

        assertEquals(applied.id(), moved.after().stageId());
        assertEquals(LATER, moved.after().since());
        assertEquals(1, moved.after().version());
        assertEquals(StageEventKind.ENTERED, event.kind());
        assertEquals(applied.id(), event.stageId());
        assertEquals("Application", event.stageName());
        assertEquals(Optional.of(AUTHOR), event.author());
        assertEquals(LATER, event.at());
        assertEquals(inProspect.id(), event.applicationId());
        assertNotEquals(inProspect.id().value(), event.id());
    }

    @Test
    void who_is_elsewhere_by_now_is_not_moved() {
        var moved = moved(inProspect, prospect, applied).after();

        assertThrows(NotInStage.class, () -> moved(moved, prospect, interview));
    }

    @Test
    void a_move_goes_to_another_stage_of_the_same_job() {
        var elsewhere = Samples.draft(1002).process().prospect().id();

        assertEquals("SAME_STAGE", code(() -> moved(inProspect, prospect, prospect)));
        assertEquals("UNKNOWN_STAGE", code(() -> moved(inProspect, prospect.id(), elsewhere, process)));
    }

    @Test
    void prospect_takes_nobody_in_while_it_is_off_but_lets_people_out() {
        var off = process.withProspect(false);
        var moved = moved(inProspect, prospect.id(), applied.id(), off).after();

        assertThrows(ProspectOff.class, () -> moved(moved, applied.id(), prospect.id(), off));
        assertEquals(
                prospect.id(),
                moved(moved, applied.id(), prospect.id(), process).after().stageId());
    }

    @Test
    void that_it_was_past_prospect_is_remembered_for_ever() {
        assertFalse(inProspect.progress().pastProspect());
        var moved = moved(inProspect, prospect, applied).after();
        assertTrue(moved.progress().pastProspect());
        assertTrue(moved(moved, applied, prospect).after().progress().pastProspect());
    }

    @Test
    void what_comes_after_something_is_told_to_have_come_after_it() {
        var early = inProspect.moved(prospect.id(), applied.id(), process, AUTHOR, Samples.NOW.minusSeconds(5));

        assertTrue(early.after().since().isAfter(inProspect.since()));
        var reversed = inProspect.withdrawn(prospect, AUTHOR, Samples.NOW);
        assertTrue(reversed.event().orElseThrow().at().isAfter(inProspect.since()));
    }

    @Test
    void a_rejection_ends_it_for_a_listed_reason() {
        var rejected = rejected(inProspect, Optional.of(prospect.id()));
        var event = rejected.event().orElseThrow();

        assertEquals(ApplicationStatus.REJECTED, rejected.after().progress().status());
        assertEquals(
                Optional.of(RejectionReason.OTHER), rejected.after().progress().rejection());
        assertEquals(prospect.id(), rejected.after().stageId());
        assertEquals(inProspect.since(), rejected.after().since());
        assertEquals(StageEventKind.REJECTED, event.kind());
        assertEquals(Optional.of(RejectionReason.OTHER), event.reason());
        assertEquals("Prospect", event.stageName());
    }

    @Test
    void who_is_elsewhere_by_now_is_not_rejected() {
        assertThrows(NotInStage.class, () -> rejected(inProspect, Optional.of(applied.id())));
        assertEquals(1, rejected(inProspect, Optional.empty()).after().version());
    }

    @Test
    void a_withdrawal_ends_it() {
        var withdrawn = inProspect.withdrawn(prospect, AUTHOR, LATER);

        assertEquals(ApplicationStatus.WITHDRAWN, withdrawn.after().progress().status());
        assertEquals(StageEventKind.WITHDRAWN, withdrawn.event().orElseThrow().kind());
        assertEquals(Optional.empty(), withdrawn.event().orElseThrow().reason());
        assertEquals(LATER, withdrawn.event().orElseThrow().at());
    }

    @ParameterizedTest
    @EnumSource(
            value = ApplicationStatus.class,
            names = {"REJECTED", "WITHDRAWN"})
    void nothing_becomes_of_who_has_ended(ApplicationStatus status) {
        var ended = status == ApplicationStatus.REJECTED
                ? rejected(inProspect, Optional.empty()).after()
                : inProspect.withdrawn(prospect, AUTHOR, LATER).after();

        assertThrows(ApplicationEnded.class, () -> moved(ended, prospect, applied));
        assertThrows(ApplicationEnded.class, () -> rejected(ended, Optional.empty()));
        assertThrows(ApplicationEnded.class, () -> ended.withdrawn(prospect, AUTHOR, LATER));
        assertThrows(ApplicationEnded.class, () -> offered(ended, OfferState.PREPARED));
    }

    @Test
    void an_accepted_offer_is_told_as_hired_and_others_make_no_history() {
        var prepared = offered(inProspect, OfferState.PREPARED);
        var accepted = offered(prepared.after(), OfferState.ACCEPTED);

        assertEquals(Optional.empty(), prepared.event());
        assertEquals(StageEventKind.HIRED, accepted.event().orElseThrow().kind());
        assertEquals(
                Optional.of(OfferState.ACCEPTED), accepted.after().progress().offer());
        assertEquals(2, accepted.after().version());
        assertEquals(
                Optional.empty(), offered(prepared.after(), OfferState.DECLINED).event());
    }

    @Test
    void an_offer_that_is_so_already_stays_so() {
        var prepared = offered(inProspect, OfferState.PREPARED);

        assertTrue(prepared.isNews());
        assertFalse(offered(prepared.after(), OfferState.PREPARED).isNews());
    }

    @ParameterizedTest
    @CsvSource({
        ", PREPARED, true",
        ", ACCEPTED, false",
        ", DECLINED, false",
        "PREPARED, ACCEPTED, true",
        "PREPARED, DECLINED, true",
        "ACCEPTED, PREPARED, false",
        "ACCEPTED, DECLINED, false",
        "DECLINED, PREPARED, true",
        "DECLINED, ACCEPTED, false"
    })
    void an_offer_is_prepared_before_it_is_answered(OfferState before, OfferState next, boolean allowed) {
        assertEquals(allowed, next.mayFollow(Optional.ofNullable(before)));
    }

    @Test
    void an_offer_out_of_its_order_is_refused() {
        assertThrows(WrongOfferState.class, () -> offered(inProspect, OfferState.ACCEPTED));
    }

    private ApplicationChanged moved(Application application, Stage from, Stage to) {
        return moved(application, from.id(), to.id(), process);
    }

    private static ApplicationChanged moved(Application application, StageId from, StageId to, HiringProcess process) {
        return application.moved(from, to, process, AUTHOR, LATER);
    }

    private ApplicationChanged rejected(Application application, Optional<StageId> seenIn) {
        return application.rejected(RejectionReason.OTHER, seenIn, prospect, AUTHOR, LATER);
    }

    private ApplicationChanged offered(Application application, OfferState state) {
        return application.offered(state, prospect, AUTHOR, LATER);
    }

    private static String code(Executable work) {
        return assertThrows(InvalidValue.class, work).code();
    }
}
