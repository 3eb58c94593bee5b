package dev.prospector.job.application.port.out;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import dev.prospector.job.application.port.out.posting.Jobs;
import dev.prospector.job.domain.posting.Job;
import dev.prospector.job.domain.posting.JobId;
import dev.prospector.job.domain.posting.JobNumber;

public class InMemoryJobs implements Jobs {
    private final Map<JobId, Job> jobs = new HashMap<>();
    private final Map<JobId, Integer> versions = new HashMap<>();

    @Override
    public Optional<Job> find(JobId id) {
        return Optional.ofNullable(jobs.get(id));
    }

    @Override
    public Optional<JobId> idOf(JobNumber number) {
        return all().filter(job -> job.number().equals(number)).map(Job::id).findFirst();
    }

    @Override
    public Optional<Job> lock(JobId id) {
        return find(id);
    }

    @Override
    public Optional<Job> hold(JobId id) {
        return find(id);
    }

    @Override
    public int save(Job job) {
        if (!job.equals(jobs.put(job.id(), job))) {
            versions.merge(job.id(), 0, (before, first) -> before + 1);
        }
        return versionOf(job.id());
    }

    @Override
    public int remove(Job job) {
        jobs.remove(job.id());
        return versions.remove(job.id()) + 1;
    }

    /** Counts from 0, as the database does. */
    int versionOf(JobId id) {
        return versions.get(id);
    }

    Stream<Job> all() {
        return jobs.values().stream();
    }
}
