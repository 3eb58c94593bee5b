package dev.prospector.job;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import dev.prospector.job.domain.access.JobRights;
import dev.prospector.job.domain.access.Place;
import dev.prospector.job.domain.access.Relation;
import dev.prospector.job.domain.pipeline.CandidateId;
import dev.prospector.job.domain.posting.Job;
import dev.prospector.job.domain.posting.JobDetails;
import dev.prospector.job.domain.posting.JobNumber;
import dev.prospector.job.domain.posting.Location;
import dev.prospector.job.domain.posting.WorkplaceType;
import dev.prospector.job.domain.process.HiringProcess;
import dev.prospector.job.domain.process.ProcessPlan;
import dev.prospector.job.domain.team.HiringTeamMember;
import dev.prospector.job.domain.team.TeamRole;
import dev.prospector.job.domain.template.ProcessTemplate;
import dev.prospector.job.domain.template.TemplateContent;
import dev.prospector.job.domain.user.Caller;
import dev.prospector.job.domain.user.Profile;
import dev.prospector.job.domain.user.TenantRole;
import dev.prospector.job.domain.user.User;
import dev.prospector.job.domain.user.UserId;

/** What tests begin with. */
public final class Samples {
    public static final Instant NOW = Instant.parse("2026-01-02T03:04:05.123456Z");
    public static final Caller RECRUITER = caller("recruiter", TenantRole.RECRUITER);
    public static final Caller MANAGER = caller("manager", TenantRole.HIRING_MANAGER);
    public static final Caller ADMIN = caller("admin", TenantRole.ADMIN);
    public static final Caller READER = caller("reader", TenantRole.READ_ONLY);
    /** A recruiter of the tenant, but on no team of these jobs. */
    public static final Caller STRANGER = caller("recruiter2", TenantRole.RECRUITER);

    public static final Location HAMBURG = new Location("Hamburg", null, "DE", null);
    public static final JobDetails DETAILS =
            new JobDetails("Data Engineer", "Builds pipelines.", HAMBURG, WorkplaceType.ON_SITE);

    public static final TemplateContent STANDARD = ProcessTemplate.standard(NOW).content();

    private Samples() {}

    public static Caller caller(String id, TenantRole... roles) {
        return new Caller(new UserId(id), Set.of(roles));
    }

    public static HiringTeamMember member(String id, TeamRole role) {
        return new HiringTeamMember(new UserId(id), role);
    }

    public static HiringTeamMember delegate(String id, String principal) {
        return new HiringTeamMember(new UserId(id), TeamRole.DELEGATE, user(principal));
    }

    /** A user of the directory, called as their id. */
    public static User known(String id, TenantRole... roles) {
        return User.put(new UserId(id), new Profile("Test", id, id + "@example.org"), Set.of(roles), true);
    }

    /** In a job that nobody is in. */
    public static JobRights rights(Caller caller, Relation relation) {
        return new JobRights(caller, new Place(relation, Optional.empty()), false, true);
    }

    public static Job draft(long number) {
        return Job.draft(new JobNumber(number), DETAILS, STANDARD, RECRUITER, NOW);
    }

    /** One that these must approve. */
    public static Job draft(long number, String... approvers) {
        return Job.draft(new JobNumber(number), DETAILS, approvedBy(approvers), RECRUITER, NOW);
    }

    public static TemplateContent approvedBy(String... approvers) {
        var users = Stream.of(approvers).map(UserId::new).toList();
        return new TemplateContent("With approval", ProcessPlan.standard(), users);
    }

    /** The same job, which shows its prospects to its hiring managers no longer. */
    public static Job withheld(Job job) {
        var process = job.process();
        var stages =
                new HiringProcess(process.stages(), process.prospectEnabled(), process.hidesOthersFeedback(), false);
        return new Job(job.overview(), job.team(), stages, job.approval());
    }

    public static Job draft() {
        return draft(JobNumber.FIRST);
    }

    public static Optional<UserId> user(String id) {
        return Optional.of(new UserId(id));
    }

    public static CandidateId somebody() {
        return new CandidateId(UUID.randomUUID());
    }
}
