package dev.prospector.job.application.service;

import static dev.prospector.job.Samples.ADMIN;
import static dev.prospector.job.Samples.MANAGER;
import static dev.prospector.job.Samples.READER;
import static dev.prospector.job.Samples.RECRUITER;
import static dev.prospector.job.Samples.STRANGER;
import static dev.prospector.job.Samples.caller;
import static dev.prospector.job.Samples.member;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.prospector.job.Samples;
import dev.prospector.job.domain.ChangedMeanwhile;
import dev.prospector.job.domain.access.ForbiddenAction;
import dev.prospector.job.domain.pipeline.ApplicationEnded;
import dev.prospector.job.domain.pipeline.ApplicationId;
import dev.prospector.job.domain.pipeline.ApplicationNotFound;
import dev.prospector.job.domain.pipeline.ApplicationStatus;
import dev.prospector.job.domain.pipeline.NotInStage;
import dev.prospector.job.domain.pipeline.OfferState;
import dev.prospector.job.domain.pipeline.RejectionReason;
import dev.prospector.job.domain.pipeline.StageEvent;
import dev.prospector.job.domain.pipeline.StageEventKind;
import dev.prospector.job.domain.posting.ClosureReason;
import dev.prospector.job.domain.posting.Job;
import dev.prospector.job.domain.posting.JobStatus;
import dev.prospector.job.domain.posting.NoAcceptedOffer;
import dev.prospector.job.domain.process.StageId;
import dev.prospector.job.domain.team.TeamRole;
import dev.prospector.job.domain.user.Caller;
import dev.prospector.job.domain.user.TenantRole;

class ProgressServiceTest {
    private static final Caller INTERVIEWER = caller("interviewer", TenantRole.INTERVIEWER);
    private static final Caller DEPUTY = caller("deputy", TenantRole.INTERVIEWER);

    private final Fakes fakes = new Fakes();
    private final ProgressService service = fakes.progress;
    private final Job job = Samples.draft()
            .activated()
            .joinedBy(member("manager", TeamRole.HIRING_MANAGER))
            .joinedBy(member("interviewer", TeamRole.INTERVIEWER))
            .joinedBy(Samples.delegate("deputy", "recruiter"));
    private final StageId prospect = job.process().stages().get(0).id();
    private final StageId applied = job.process().stages().get(1).id();
    private final StageId interview = job.process().stages().get(2).id();
    private ApplicationId id;

    @BeforeEach
    void somebody_is_in_a_job() {
        fakes.jobs.save(job);
        id = fakes.applicants
                .add(RECRUITER, job.id(), Samples.somebody())
                .application()
                .id();
        fakes.notices.taken();
        fakes.trail.taken();
    }

    @Test
    void where_the_job_withholds_prospects_hiring_managers_move_nobody_there() {
        service.move(RECRUITER, id, prospect, applied);
        fakes.jobs.save(Samples.withheld(fakes.job(job.id())));

        assertThrows(ForbiddenAction.class, () -> service.move(MANAGER, id, applied, prospect));
        assertEquals(applied, fakes.applications.find(id).orElseThrow().stageId());
        service.move(MANAGER, id, applied, interview);
        assertEquals(
                prospect,
                service.move(RECRUITER, id, interview, prospect).application().stageId());
    }

    @Test
    void people_are_moved_from_stage_to_stage_and_the_history_tells() {
        assertEquals(
                "Application",
                service.move(MANAGER, id, prospect, applied).stage().name());
        service.move(RECRUITER, id, applied, interview);

        var history = service.history(READER, id, Optional.empty(), 10);
        assertEquals(
                List.of("Prospect", "Application", "Interview"),
                history.stream().map(StageEvent::stageName).toList());
        assertEquals(Samples.user("manager"), history.get(1).author());
        var place = Optional.of(history.get(0).position());
        assertEquals(history.subList(1, 2), service.history(READER, id, place, 1));
        assertEquals(List.of("version 1", "version 2"), fakes.notices.taken());
        assertEquals(List.of("MOVED", "MOVED"), fakes.trail.taken());
    }

    @Test
    void who_is_elsewhere_by_now_stays_there() {
        service.move(RECRUITER, id, prospect, applied);
        fakes.notices.taken();

        assertThrows(NotInStage.class, () -> service.move(RECRUITER, id, prospect, interview));
        assertThrows(
                NotInStage.class, () -> service.reject(RECRUITER, id, RejectionReason.OTHER, Optional.of(prospect)));
        assertEquals(List.of(), fakes.notices.taken());
    }

    @Test
    void recruiters_reject_and_hiring_managers_do_not() {
        assertThrows(ForbiddenAction.class, () -> service.reject(MANAGER, id, RejectionReason.OTHER, Optional.empty()));

        var rejected = service.reject(DEPUTY, id, RejectionReason.LOCATION, Optional.of(prospect));
        assertEquals(
                ApplicationStatus.REJECTED, rejected.application().progress().status());
        assertEquals(List.of("REJECTED for recruiter"), fakes.trail.taken());
        assertThrows(ApplicationEnded.class, () -> service.move(RECRUITER, id, prospect, applied));
    }

    @Test
    void a_withdrawal_is_taken_down_by_who_may_move() {
        assertThrows(ForbiddenAction.class, () -> service.withdraw(READER, id));

        assertEquals(
                ApplicationStatus.WITHDRAWN,
                service.withdraw(MANAGER, id).application().progress().status());
        var history = service.history(RECRUITER, id, Optional.empty(), 10);
        assertEquals(
                List.of(StageEventKind.ENTERED, StageEventKind.WITHDRAWN),
                history.stream().map(StageEvent::kind).toList());
    }

    @Test
    void an_offer_is_set_on_the_version_that_was_read() {
        var prepared = service.setOffer(MANAGER, id, OfferState.PREPARED, version -> version == 0);
        assertEquals(1, prepared.application().version());

        assertThrows(
                ChangedMeanwhile.class,
                () -> service.setOffer(MANAGER, id, OfferState.ACCEPTED, version -> version == 0));
        service.setOffer(MANAGER, id, OfferState.PREPARED, version -> version == 1);
        assertEquals(List.of("version 1"), fakes.notices.taken());
        assertEquals(List.of("OFFER_SET"), fakes.trail.taken());
    }

    @Test
    void a_job_is_filled_once_somebody_has_accepted() {
        service.setOffer(RECRUITER, id, OfferState.PREPARED, version -> true);
        assertThrows(NoAcceptedOffer.class, () -> fakes.publishing.close(RECRUITER, job.id(), ClosureReason.FILLED));
        service.setOffer(RECRUITER, id, OfferState.ACCEPTED, version -> true);

        var closed = fakes.publishing.close(RECRUITER, job.id(), ClosureReason.FILLED);
        assertEquals(JobStatus.CLOSED, closed.overview().status());
    }

    @Test
    void interviewers_follow_whom_they_see_and_change_nothing() {
        assertThrows(ApplicationNotFound.class, () -> service.history(INTERVIEWER, id, Optional.empty(), 10));
        assertThrows(ApplicationNotFound.class, () -> service.move(INTERVIEWER, id, prospect, applied));
        service.move(RECRUITER, id, prospect, applied);

        assertEquals(2, service.history(INTERVIEWER, id, Optional.empty(), 10).size());
        assertThrows(ForbiddenAction.class, () -> service.move(INTERVIEWER, id, applied, interview));
        assertThrows(ForbiddenAction.class, () -> service.withdraw(INTERVIEWER, id));
        assertThrows(
                ForbiddenAction.class, () -> service.setOffer(INTERVIEWER, id, OfferState.PREPARED, version -> true));
    }

    @Test
    void strangers_learn_no_more_than_if_there_were_nothing() {
        assertThrows(ApplicationNotFound.class, () -> service.history(STRANGER, id, Optional.empty(), 10));
        assertThrows(ApplicationNotFound.class, () -> service.move(STRANGER, id, prospect, applied));
        assertThrows(ApplicationNotFound.class, () -> service.withdraw(STRANGER, id));
        var nothing = new ApplicationId(UUID.randomUUID());
        assertThrows(ApplicationNotFound.class, () -> service.withdraw(ADMIN, nothing));
        assertThrows(ApplicationNotFound.class, () -> service.history(ADMIN, nothing, Optional.empty(), 10));
    }
}
