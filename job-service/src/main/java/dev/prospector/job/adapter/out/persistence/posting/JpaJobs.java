package dev.prospector.job.adapter.out.persistence.posting;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.hibernate.exception.ConstraintViolationException;

import dev.prospector.job.adapter.out.persistence.Colliding;
import dev.prospector.job.adapter.out.persistence.JdbcTombstones;
import dev.prospector.job.application.port.out.ConcurrentChange;
import dev.prospector.job.application.port.out.posting.Jobs;
import dev.prospector.job.domain.posting.Job;
import dev.prospector.job.domain.posting.JobId;
import dev.prospector.job.domain.posting.JobNumber;

@ApplicationScoped
@Colliding
class JpaJobs implements Jobs, PanacheRepositoryBase<JobEntity, String> {
    private final JdbcJobLocks locks;
    private final JdbcJobWords words;
    private final JdbcTombstones tombstones;

    JpaJobs(JdbcJobLocks locks, JdbcJobWords words, JdbcTombstones tombstones) {
        this.locks = locks;
        this.words = words;
        this.tombstones = tombstones;
    }

    @Override
    public Optional<Job> find(JobId id) {
        return row(id).flatMap(JobEntity::toDomain);
    }

    /** Reads no more than the id: a job that is in the session already would be found there as it was, not as it is once locked. */
    @Override
    public Optional<JobId> idOf(JobNumber number) {
        return find("select id from JobEntity where jobNumber = ?1", number.sequence())
                .project(String.class)
                .singleResultOptional()
                .map(JobId::of);
    }

    @Override
    public Optional<Job> lock(JobId id) {
        return locks.exclusive(id) ? find(id) : Optional.empty();
    }

    @Override
    public Optional<Job> hold(JobId id) {
        return locks.shared(id) ? find(id) : Optional.empty();
    }

    /** Writes at once: the loser of a race is told here, by the version or by a key that the winner's row has. */
    @Override
    public int save(Job job) {
        try {
            var isFoundByItsWords =
                    row(job.id()).filter(row -> row.isTitled(job)).isPresent();
            var row = row(job.id()).map(there -> changed(there, job)).orElseGet(() -> persisted(JobEntity.of(job)));
            flush();
            if (!isFoundByItsWords) {
                words.save(job);
            }
            return row.version();
        } catch (ConstraintViolationException e) {
            throw new ConcurrentChange(e);
        }
    }

    /** In two steps: a user has one place on a team, and a stage one in the order. */
    private JobEntity changed(JobEntity row, Job job) {
        row.dropOthers(job);
        flush();
        return row.copyFrom(job);
    }

    private JobEntity persisted(JobEntity row) {
        persist(row);
        return row;
    }

    @Override
    public int remove(Job job) {
        var row = row(job.id()).orElseThrow();
        tombstones.bury(job.id());
        words.remove(job.id());
        delete(row);
        flush();
        return row.version() + 1;
    }

    private Optional<JobEntity> row(JobId id) {
        return findByIdOptional(id.toString());
    }
}
