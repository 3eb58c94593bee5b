package dev.prospector.job;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.job.application.port.out.feedback.FeedbackRecords;
import dev.prospector.job.application.port.out.note.Notes;
import dev.prospector.job.application.port.out.pipeline.Applications;
import dev.prospector.job.application.port.out.posting.Jobs;
import dev.prospector.job.application.port.out.template.Templates;
import dev.prospector.job.application.port.out.user.Users;
import dev.prospector.job.domain.approval.Decision;
import dev.prospector.job.domain.approval.Word;
import dev.prospector.job.domain.feedback.Feedback;
import dev.prospector.job.domain.feedback.FeedbackState;
import dev.prospector.job.domain.feedback.Judgement;
import dev.prospector.job.domain.feedback.Recommendation;
import dev.prospector.job.domain.note.Note;
import dev.prospector.job.domain.note.NoteVisibility;
import dev.prospector.job.domain.pipeline.Application;
import dev.prospector.job.domain.pipeline.ApplicationAdded;
import dev.prospector.job.domain.pipeline.CandidateId;
import dev.prospector.job.domain.posting.Job;
import dev.prospector.job.domain.process.Stage;
import dev.prospector.job.domain.process.StageKind;
import dev.prospector.job.domain.team.TeamRole;
import dev.prospector.job.domain.template.ProcessTemplate;
import dev.prospector.job.domain.user.TenantRole;
import dev.prospector.job.domain.user.UserId;
import dev.prospector.kit.data.sql.Tenants;
import dev.prospector.testbed.TestTenants;

/** Makes tenants in which every list has so many rows, or one more. */
@ApplicationScoped
public class FilledTenants {
    private static final UserId RECRUITER = Samples.RECRUITER.id();

    private final Jobs jobs;
    private final Applications applications;
    private final Notes notes;
    private final FeedbackRecords feedback;
    private final Users users;
    private final Templates templates;
    private final Tenants tenants;

    FilledTenants(
            Jobs jobs,
            Applications applications,
            Notes notes,
            FeedbackRecords feedback,
            Users users,
            Templates templates,
            Tenants tenants) {
        this.jobs = jobs;
        this.applications = applications;
        this.notes = notes;
        this.feedback = feedback;
        this.users = users;
        this.templates = templates;
        this.tenants = tenants;
    }

    /**
     * @param job on whose team they are, and who is in it
     * @param people who stand in the job's Prospect stage
     * @param everywhere who is in so many jobs
     * @param interviewed who has been in so many stages, of whom so much was written, and of whom more is awaited
     */
    public record Filled(
            String tenant,
            int rows,
            Job job,
            List<Application> people,
            CandidateId everywhere,
            Application interviewed) {
        public List<UUID> ids() {
            return people.stream().map(one -> one.id().value()).toList();
        }
    }

    public Filled with(int rows) {
        var tenant = TestTenants.fresh();
        return tenants.in(tenant, () -> filled(tenant, rows));
    }

    private Filled filled(String tenant, int rows) {
        var names = IntStream.range(0, rows).mapToObj("user%d"::formatted).toList();
        names.forEach(this::know);
        var job = job(names);
        jobs.save(job);
        var everywhere = Samples.somebody();
        prospect(job, everywhere);
        IntStream.range(1, rows).mapToObj(i -> Samples.draft(5000L + i)).forEach(other -> {
            jobs.save(other);
            prospect(other, everywhere);
        });
        Stream.generate(() -> ProcessTemplate.made(Samples.STANDARD, Samples.NOW))
                .limit(rows)
                .forEach(templates::add);
        var people = Stream.generate(() -> prospect(job)).limit(rows).toList();
        var interviewed = wandering(prospect(job), job, rows);
        IntStream.range(0, rows).forEach(i -> write(interviewed, Samples.NOW.plusSeconds(i)));
        return new Filled(tenant, rows, job, people, everywhere, interviewed);
    }

    private void know(String name) {
        users.lock(new UserId(name));
        users.save(Samples.known(name, TenantRole.INTERVIEWER));
    }

    /** Approved by them all, who are its interviewers too. */
    private static Job job(List<String> names) {
        var job = Samples.draft(5000, names.toArray(String[]::new)).submitted();
        for (var name : names) {
            job = job.decided(new UserId(name), Word.said(Decision.APPROVE, null, Samples.NOW));
        }
        job = job.activated();
        for (var name : names) {
            job = job.joinedBy(Samples.member(name, TeamRole.INTERVIEWER));
        }
        return job;
    }

    private Application prospect(Job job) {
        return prospect(job, Samples.somebody());
    }

    private Application prospect(Job job, CandidateId person) {
        var added = ApplicationAdded.exported(job, person, Optional.of(RECRUITER), Samples.NOW);
        applications.addIfAbsent(added);
        return added.application();
    }

    /** There and back so many times, and into the interview at last. */
    private Application wandering(Application prospect, Job job, int times) {
        var now = prospect;
        for (int i = 0; i < times; i++) {
            now = moved(now, job, i % 2 == 0 ? StageKind.APPLICATION : StageKind.OFFER, i + 1);
        }
        return moved(now, job, StageKind.INTERVIEW, times + 1);
    }

    private Application moved(Application application, Job job, StageKind kind, int hours) {
        var to = job.process().stages().stream()
                .filter(stage -> stage.kind() == kind)
                .map(Stage::id)
                .findFirst()
                .orElseThrow();
        var at = Samples.NOW.plus(Duration.ofHours(hours));
        var change = application.moved(application.stageId(), to, job.process(), RECRUITER, at);
        applications.save(change);
        return change.after();
    }

    private void write(Application about, Instant at) {
        notes.add(Note.written(about.id(), RECRUITER, NoteVisibility.PUBLIC, "Would like to start in May.", at));
        var judgement = new Judgement(
                Optional.of(Recommendation.YES), Optional.empty(), List.of(), Optional.of("Thinks in systems."));
        feedback.add(Feedback.given(about.id(), RECRUITER, FeedbackState.SUBMITTED, judgement, at));
    }
}
