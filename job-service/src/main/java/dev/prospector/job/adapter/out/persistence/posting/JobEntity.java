package dev.prospector.job.adapter.out.persistence.posting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;

import dev.prospector.job.domain.approval.Approval;
import dev.prospector.job.domain.posting.Closure;
import dev.prospector.job.domain.posting.ClosureReason;
import dev.prospector.job.domain.posting.Job;
import dev.prospector.job.domain.posting.JobDetails;
import dev.prospector.job.domain.posting.JobId;
import dev.prospector.job.domain.posting.JobNumber;
import dev.prospector.job.domain.posting.JobOverview;
import dev.prospector.job.domain.posting.JobStatus;
import dev.prospector.job.domain.posting.Location;
import dev.prospector.job.domain.posting.WorkplaceType;
import dev.prospector.job.domain.process.HiringProcess;
import dev.prospector.job.domain.process.Stage;
import dev.prospector.job.domain.team.HiringTeam;

/** The lists are owned by the job, not by their rows: so a change of the team counts as a change of the job's version. */
@Entity
@Table(name = "jobs")
class JobEntity {
    @Id
    private String id;

    @TenantId
    private String tenant;

    @Version
    private int version;

    private long jobNumber;
    private String title;

    @Column(columnDefinition = "mediumtext")
    private String description;

    private String city;
    private String region;
    private String country;
    private String postalCode;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private WorkplaceType workplaceType;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private JobStatus status;

    private boolean prospectEnabled;
    private boolean hidesOthersFeedback;
    private boolean hiringManagersSeeProspects;
    private boolean needsApproval;
    private Instant createdAt;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ClosureReason closureReason;

    private Instant closedAt;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "job_id", nullable = false, updatable = false)
    @OrderBy("position")
    private List<StageEntity> stages = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "job_id", nullable = false, updatable = false)
    @OrderBy("position")
    private List<ApproverEntity> approvers = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "job_id", nullable = false, updatable = false)
    @OrderBy("id")
    private List<HiringTeamMemberEntity> team = new ArrayList<>();

    static JobEntity of(Job job) {
        var entity = new JobEntity();
        entity.id = job.id().toString();
        entity.jobNumber = job.number().sequence();
        entity.createdAt = job.overview().createdAt();
        entity.needsApproval = job.overview().needsApproval();
        return entity.copyFrom(job);
    }

    /** Takes over what can change. */
    JobEntity copyFrom(Job job) {
        copyFrom(job.overview().details());
        status = job.overview().status();
        closureReason = job.overview().closure().map(Closure::reason).orElse(null);
        closedAt = job.overview().closure().map(Closure::at).orElse(null);
        prospectEnabled = job.process().prospectEnabled();
        hidesOthersFeedback = job.process().hidesOthersFeedback();
        hiringManagersSeeProspects = job.process().hiringManagersSeeProspects();
        copyFrom(job.process());
        copyFrom(job.approval());
        copyFrom(job.team());
        return this;
    }

    boolean isTitled(Job job) {
        return title.equals(job.overview().details().title());
    }

    int version() {
        return version;
    }

    /** First of two steps: takes away the rows that are others now, so that their places are free before they are taken again. */
    void dropOthers(Job job) {
        team.removeIf(row -> !job.team().members().contains(row.toDomain()));
        approvers.removeIf(row -> !job.approval().approvers().contains(row.toDomain()));
        if (!stagesToDomain().equals(job.process().stages())) {
            stages.clear();
        }
    }

    private List<Stage> stagesToDomain() {
        return stages.stream().map(StageEntity::toDomain).toList();
    }

    private void copyFrom(HiringProcess process) {
        if (stages.isEmpty()) {
            process.stages().forEach(stage -> stages.add(StageEntity.of(stage, stages.size())));
        }
    }

    private void copyFrom(Approval approval) {
        var there = approvers.stream().map(ApproverEntity::toDomain).toList();
        IntStream.range(0, approval.approvers().size())
                .filter(i -> !there.contains(approval.approvers().get(i)))
                .mapToObj(i -> ApproverEntity.of(approval.approvers().get(i), i))
                .forEach(approvers::add);
    }

    private void copyFrom(HiringTeam newTeam) {
        newTeam.members().stream()
                .skip(team.size())
                .map(HiringTeamMemberEntity::of)
                .forEach(team::add);
    }

    private void copyFrom(JobDetails details) {
        title = details.title();
        description = details.description();
        city = details.location().city();
        region = details.location().region();
        country = details.location().country();
        postalCode = details.location().postalCode();
        workplaceType = details.workplaceType();
    }

    /**
     * Empty for a job that is deleted while it is read: its stages are read last and are gone by then. With stages, what was read
     * before them is whole.
     */
    Optional<Job> toDomain() {
        var members = team.stream().map(HiringTeamMemberEntity::toDomain).toList();
        var approval =
                new Approval(approvers.stream().map(ApproverEntity::toDomain).toList());
        var process =
                new HiringProcess(stagesToDomain(), prospectEnabled, hidesOthersFeedback, hiringManagersSeeProspects);
        return process.stages().isEmpty()
                ? Optional.empty()
                : Optional.of(new Job(overview(), new HiringTeam(members), process, approval));
    }

    private JobOverview overview() {
        var location = new Location(city, region, country, postalCode);
        var details = new JobDetails(title, description, location, workplaceType);
        var closure = Optional.ofNullable(closedAt).map(at -> new Closure(closureReason, at));
        return new JobOverview(
                JobId.of(id), new JobNumber(jobNumber), details, status, createdAt, needsApproval, closure);
    }
}
