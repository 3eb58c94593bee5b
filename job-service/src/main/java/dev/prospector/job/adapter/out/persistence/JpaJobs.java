package dev.prospector.job.adapter.out.persistence;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import org.hibernate.exception.ConstraintViolationException;

import dev.prospector.job.application.port.out.ConcurrentChange;
import dev.prospector.job.application.port.out.Jobs;
import dev.prospector.job.domain.posting.Job;
import dev.prospector.job.domain.posting.JobId;
import dev.prospector.job.domain.posting.JobNumber;
import dev.prospector.job.domain.posting.JobOverview;
import dev.prospector.job.domain.posting.JobStatus;

@ApplicationScoped
class JpaJobs implements Jobs, PanacheRepositoryBase<JobEntity, String> {
    private static final Sort NEWEST_FIRST = Sort.descending("jobNumber");

    @Override
    public Optional<Job> find(JobId id) {
        return row(id).map(JobEntity::toDomain);
    }

    @Override
    public Optional<Job> find(JobNumber number) {
        return find("jobNumber", number.sequence()).singleResultOptional().map(JobEntity::toDomain);
    }

    /** Writes at once: the loser of a race is told here, by the version or by a key that the winner's row has. */
    @Override
    public void save(Job job) {
        try {
            row(job.id()).ifPresentOrElse(row -> row.copyFrom(job), () -> persist(JobEntity.of(job)));
            flush();
        } catch (OptimisticLockException | ConstraintViolationException e) {
            throw new ConcurrentChange(e);
        }
    }

    @Override
    public Optional<JobOverview> overview(JobId id) {
        return row(id).map(JobEntity::overview);
    }

    @Override
    public List<JobOverview> newest(Optional<JobStatus> status, Optional<JobNumber> before, int atMost) {
        var older = before.map(JobNumber::sequence).orElse(Long.MAX_VALUE);
        var rows = status.map(wanted -> find("jobNumber < ?1 and status = ?2", NEWEST_FIRST, older, wanted))
                .orElseGet(() -> find("jobNumber < ?1", NEWEST_FIRST, older));
        return rows.page(0, atMost).list().stream().map(JobEntity::overview).toList();
    }

    private Optional<JobEntity> row(JobId id) {
        return findByIdOptional(id.toString());
    }
}
