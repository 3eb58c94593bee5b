package dev.prospector.job.application.service;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;

import dev.prospector.job.Samples;
import dev.prospector.job.application.port.out.InMemoryApplicationListing;
import dev.prospector.job.application.port.out.InMemoryApplications;
import dev.prospector.job.application.port.out.InMemoryApplyAddresses;
import dev.prospector.job.application.port.out.InMemoryExportAcceptances;
import dev.prospector.job.application.port.out.InMemoryFeedbackRecords;
import dev.prospector.job.application.port.out.InMemoryHeardCandidates;
import dev.prospector.job.application.port.out.InMemoryJobListing;
import dev.prospector.job.application.port.out.InMemoryJobNumbers;
import dev.prospector.job.application.port.out.InMemoryJobs;
import dev.prospector.job.application.port.out.InMemoryNotes;
import dev.prospector.job.application.port.out.InMemoryPlaceListing;
import dev.prospector.job.application.port.out.InMemoryPlaces;
import dev.prospector.job.application.port.out.InMemoryStageEvents;
import dev.prospector.job.application.port.out.InMemoryTemplates;
import dev.prospector.job.application.port.out.InMemoryUsers;
import dev.prospector.job.application.port.out.RememberedApplicationNotices;
import dev.prospector.job.application.port.out.RememberedApplicationTrail;
import dev.prospector.job.application.port.out.RememberedAuditTrail;
import dev.prospector.job.application.port.out.RememberedFeedback;
import dev.prospector.job.application.port.out.RememberedJobNotices;
import dev.prospector.job.application.port.out.RememberedNoteNotices;
import dev.prospector.job.application.port.out.RememberedNoteTrail;
import dev.prospector.job.domain.person.CandidateWord;
import dev.prospector.job.domain.pipeline.CandidateId;
import dev.prospector.job.domain.posting.Job;
import dev.prospector.job.domain.posting.JobId;
import dev.prospector.job.domain.user.TenantRole;

/** The services over one memory, so that what one of them does can be seen through another. */
class Fakes {
    final InMemoryJobs jobs = new InMemoryJobs();
    final InMemoryApplications applications = new InMemoryApplications();

    final InMemoryHeardCandidates candidates = new InMemoryHeardCandidates();
    final InMemoryTemplates templates = new InMemoryTemplates();
    final InMemoryUsers users = new InMemoryUsers();
    final RememberedAuditTrail audit = new RememberedAuditTrail();
    final RememberedApplicationTrail trail = new RememberedApplicationTrail();
    final RememberedFeedback feedbackHeard = new RememberedFeedback();
    final RememberedNoteTrail noteTrail = new RememberedNoteTrail();
    final RememberedNoteNotices noteNotices = new RememberedNoteNotices();
    final RememberedApplicationNotices notices = new RememberedApplicationNotices();
    final RememberedJobNotices jobNotices = new RememberedJobNotices();

    private final Clock clock = Clock.fixed(Samples.NOW, ZoneOffset.UTC);
    private final InMemoryPlaces places = new InMemoryPlaces(users);
    private final InMemoryJobListing listing =
            new InMemoryJobListing(jobs, applications, places, new InMemoryApplyAddresses());
    private final JobAccess access = new JobAccess(jobs, listing);
    private final StandardTemplates standard = new StandardTemplates(templates, clock);
    private final KeptJobs keptJobs = new KeptJobs(jobs, jobNotices);

    final JobService publishing =
            new JobService(keptJobs, listing, new InMemoryJobNumbers(), standard, applications, access, audit, clock);
    final HiringService hiring = new HiringService(keptJobs, users, access, audit, clock);
    final ApprovalService approval = new ApprovalService(keptJobs, access, audit, clock);
    final TemplateService planning = new TemplateService(templates, standard, users, audit, clock);
    final PipelineService pipeline = new PipelineService(applications, access);
    private final KeptApplications kept = new KeptApplications(applications, notices, trail);
    private final ApplicationAccess applicationAccess = new ApplicationAccess(applications, jobs, listing);
    final ApplicantService applicants = new ApplicantService(kept, candidates, access, applicationAccess, trail, clock);
    final ProgressService progress =
            new ProgressService(kept, new InMemoryStageEvents(applications), applicationAccess, clock);
    final NoteService noteTaking =
            new NoteService(new InMemoryNotes(), noteNotices, noteTrail, applicationAccess, clock);
    final FeedbackService feedback = new FeedbackService(
            new InMemoryFeedbackRecords(), feedbackHeard.notices(), feedbackHeard.trail(), applicationAccess, clock);
    final ExportService exports = new ExportService(
            jobs, candidates, kept, new InMemoryExportAcceptances(), new Exporters(users, listing), audit, clock);
    final CandidateNewsService candidateNews = new CandidateNewsService(candidates, applications, kept, jobs);
    final AskedReminders asked = new AskedReminders();
    final ReminderService reminders = new ReminderService(asked, access);
    final EngagementService engagements =
            new EngagementService(candidates, new InMemoryApplicationListing(jobs, applications), listing);
    final UserService directory = new UserService(users, audit);
    final PlaceService teamPlaces =
            new PlaceService(candidates, new InMemoryPlaceListing(jobs, applications, places), listing);

    /** The users of {@link Samples} and an interviewer, all known. */
    Fakes() {
        know("recruiter", TenantRole.RECRUITER);
        know("recruiter2", TenantRole.RECRUITER);
        know("manager", TenantRole.HIRING_MANAGER);
        know("interviewer", TenantRole.INTERVIEWER);
    }

    void know(String id, TenantRole... roles) {
        users.save(Samples.known(id, roles));
    }

    /** As candidate-service says it. */
    void merged(CandidateId loser, CandidateId winner, long version) {
        candidateNews.told(new CandidateWord(loser, version, false, Optional.of(winner)));
    }

    void unmerged(CandidateId loser, long version) {
        candidateNews.told(new CandidateWord(loser, version, false, Optional.empty()));
    }

    void deleted(CandidateId candidate, long version) {
        candidateNews.told(new CandidateWord(candidate, version, true, Optional.empty()));
    }

    Job job(JobId id) {
        return jobs.find(id).orElseThrow();
    }
}
