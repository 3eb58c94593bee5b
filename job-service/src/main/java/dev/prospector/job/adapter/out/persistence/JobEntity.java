package dev.prospector.job.adapter.out.persistence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
    @OrderBy("id")
    private List<HiringTeamMemberEntity> team = new ArrayList<>();

    static JobEntity of(Job job) {
        var entity = new JobEntity();
        entity.id = job.id().toString();
        entity.jobNumber = job.number().sequence();
        entity.createdAt = job.overview().createdAt();
        job.process().stages().forEach(stage -> entity.stages.add(StageEntity.of(stage, entity.stages.size())));
        return entity.copyFrom(job);
    }

    /** Takes over what can change: the stages are fixed. */
    JobEntity copyFrom(Job job) {
        copyFrom(job.overview().details());
        status = job.overview().status();
        closureReason = job.overview().closure().map(Closure::reason).orElse(null);
        closedAt = job.overview().closure().map(Closure::at).orElse(null);
        prospectEnabled = job.process().prospectEnabled();
        copyFrom(job.team());
        return this;
    }

    int version() {
        return version;
    }

    /** Who changes their role leaves and joins again. */
    void dropLeavers(HiringTeam newTeam) {
        team.removeIf(row -> !newTeam.members().contains(row.toDomain()));
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
        var process = stages.stream().map(StageEntity::toDomain).toList();
        return process.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Job(overview(), new HiringTeam(members), new HiringProcess(process, prospectEnabled)));
    }

    private JobOverview overview() {
        var location = new Location(city, region, country, postalCode);
        var details = new JobDetails(title, description, location, workplaceType);
        var closure = Optional.ofNullable(closedAt).map(at -> new Closure(closureReason, at));
        return new JobOverview(JobId.of(id), new JobNumber(jobNumber), details, status, createdAt, closure);
    }
}
