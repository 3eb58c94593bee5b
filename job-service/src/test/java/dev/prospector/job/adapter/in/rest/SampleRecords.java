package dev.prospector.job.adapter.in.rest;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.job.Samples;
import dev.prospector.job.application.port.out.feedback.FeedbackRecords;
import dev.prospector.job.application.port.out.note.Notes;
import dev.prospector.job.application.port.out.pipeline.Applications;
import dev.prospector.job.application.port.out.posting.Jobs;
import dev.prospector.job.domain.approval.Approval;
import dev.prospector.job.domain.feedback.Evaluation;
import dev.prospector.job.domain.feedback.Feedback;
import dev.prospector.job.domain.feedback.FeedbackId;
import dev.prospector.job.domain.feedback.InterviewType;
import dev.prospector.job.domain.feedback.Judgement;
import dev.prospector.job.domain.feedback.Recommendation;
import dev.prospector.job.domain.note.Note;
import dev.prospector.job.domain.note.NoteId;
import dev.prospector.job.domain.note.NoteVisibility;
import dev.prospector.job.domain.pipeline.Application;
import dev.prospector.job.domain.pipeline.ApplicationAdded;
import dev.prospector.job.domain.pipeline.ApplicationChanged;
import dev.prospector.job.domain.pipeline.ApplicationId;
import dev.prospector.job.domain.pipeline.ApplicationSource;
import dev.prospector.job.domain.pipeline.ApplicationStatus;
import dev.prospector.job.domain.pipeline.CandidateId;
import dev.prospector.job.domain.pipeline.Progress;
import dev.prospector.job.domain.pipeline.RejectionReason;
import dev.prospector.job.domain.pipeline.StageEvent;
import dev.prospector.job.domain.pipeline.StageEventKind;
import dev.prospector.job.domain.posting.Closure;
import dev.prospector.job.domain.posting.ClosureReason;
import dev.prospector.job.domain.posting.Job;
import dev.prospector.job.domain.posting.JobId;
import dev.prospector.job.domain.posting.JobNumber;
import dev.prospector.job.domain.posting.JobOverview;
import dev.prospector.job.domain.posting.JobStatus;
import dev.prospector.job.domain.process.HiringProcess;
import dev.prospector.job.domain.process.Stage;
import dev.prospector.job.domain.process.StageId;
import dev.prospector.job.domain.process.StageKind;
import dev.prospector.job.domain.team.HiringTeam;
import dev.prospector.job.domain.team.TeamRole;
import dev.prospector.job.domain.user.UserId;

/** What the golden samples of records tell of, in the tables. */
@ApplicationScoped
class SampleRecords {
    static final JobId JOB = new JobId(id("c90"));
    private static final ApplicationId APPLICATION = new ApplicationId(id("c91"));
    private static final Stage PROSPECT = new Stage(new StageId(id("ca1")), "Prospect", StageKind.PROSPECT);
    private static final Stage APPLIED = new Stage(new StageId(id("ca2")), "Application", StageKind.APPLICATION);
    private static final Optional<UserId> RECRUITER = Samples.user("recruiter");
    private static final Instant THEN = Samples.NOW;

    private final Jobs jobs;
    private final Applications applications;
    private final Notes notes;
    private final FeedbackRecords feedback;

    SampleRecords(Jobs jobs, Applications applications, Notes notes, FeedbackRecords feedback) {
        this.jobs = jobs;
        this.applications = applications;
        this.notes = notes;
        this.feedback = feedback;
    }

    static UUID id(String end) {
        return UUID.fromString("01941297-3a8c-7c0e-9d5b-2f6a4e1b7" + end);
    }

    void write() {
        jobs.save(job());
        rejected();
        deleted();
        notes.add(note());
        feedback.add(judged());
    }

    void remove() {
        applications.removeAllOf(JOB);
        jobs.remove(jobs.find(JOB).orElseThrow());
    }

    private static Job job() {
        var closure = Optional.of(new Closure(ClosureReason.CANCELLED, THEN.plus(Duration.ofDays(31))));
        var overview =
                new JobOverview(JOB, new JobNumber(1042), Samples.DETAILS, JobStatus.CLOSED, THEN, false, closure);
        var team = new HiringTeam(List.of(
                Samples.member("recruiter", TeamRole.RECRUITER),
                Samples.member("manager", TeamRole.HIRING_MANAGER),
                Samples.member("interviewer", TeamRole.INTERVIEWER),
                Samples.delegate("recruiter2", "recruiter")));
        var process = new HiringProcess(List.of(PROSPECT, APPLIED), true, false, true);
        return new Job(overview, team, process, new Approval(List.of()));
    }

    private void rejected() {
        var open = new Progress(ApplicationStatus.ACTIVE, Optional.empty(), Optional.empty(), false);
        var over = new Progress(
                ApplicationStatus.REJECTED, Optional.of(RejectionReason.ANOTHER_CHOSEN), Optional.empty(), true);
        var added = application(APPLICATION, "c92", PROSPECT, THEN, open, 0);
        var after = application(APPLICATION, "c92", APPLIED, THEN.plus(Duration.ofDays(1)), over, 2);
        applications.addIfAbsent(new ApplicationAdded(
                added, event("cb1", PROSPECT, StageEventKind.ENTERED, Optional.empty(), Optional.empty(), 0)));
        Stream.of(
                        event("cb2", APPLIED, StageEventKind.ENTERED, Optional.empty(), RECRUITER, 1),
                        event("cb3", APPLIED, StageEventKind.REJECTED, over.rejection(), RECRUITER, 2))
                .forEach(event -> applications.save(
                        new ApplicationChanged(ApplicationChanged.Kind.REJECTED, added, after, Optional.of(event))));
    }

    private void deleted() {
        var open = new Progress(ApplicationStatus.ACTIVE, Optional.empty(), Optional.empty(), false);
        var gone = application(new ApplicationId(id("c93")), "c97", PROSPECT, THEN, open, 2);
        applications.addIfAbsent(new ApplicationAdded(
                gone,
                new StageEvent(
                        UUID.randomUUID(),
                        gone.id(),
                        PROSPECT.id(),
                        PROSPECT.name(),
                        StageEventKind.ENTERED,
                        Optional.empty(),
                        Optional.empty(),
                        THEN)));
        applications.remove(gone);
    }

    private static Application application(
            ApplicationId id, String candidate, Stage stage, Instant since, Progress progress, int version) {
        return new Application(
                id,
                JOB,
                new CandidateId(id(candidate)),
                stage.id(),
                ApplicationSource.LINKEDIN,
                RECRUITER,
                since,
                progress,
                version);
    }

    private static StageEvent event(
            String id,
            Stage stage,
            StageEventKind kind,
            Optional<RejectionReason> reason,
            Optional<UserId> author,
            int days) {
        return new StageEvent(
                id(id), APPLICATION, stage.id(), stage.name(), kind, reason, author, THEN.plus(Duration.ofDays(days)));
    }

    private static Note note() {
        return new Note(
                new NoteId(id("c95")),
                APPLICATION,
                new UserId("recruiter"),
                NoteVisibility.PUBLIC,
                "Would like to start in May.",
                THEN,
                Optional.of(THEN.plus(Duration.ofDays(1))),
                1);
    }

    private static Feedback judged() {
        var judgement = new Judgement(
                Optional.of(Recommendation.YES),
                Optional.of(InterviewType.ONSITE),
                List.of(new Evaluation("System design", "4/5"), new Evaluation("Humour", null)),
                Optional.of("Thinks in systems."));
        return new Feedback(
                new FeedbackId(id("c96")),
                APPLICATION,
                new UserId("interviewer"),
                judgement,
                THEN,
                Optional.of(THEN.plus(Duration.ofDays(1))),
                1);
    }
}
