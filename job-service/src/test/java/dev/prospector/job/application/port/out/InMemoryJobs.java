package dev.prospector.job.application.port.out;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import dev.prospector.job.domain.posting.Job;
import dev.prospector.job.domain.posting.JobId;
import dev.prospector.job.domain.posting.JobNumber;

public class InMemoryJobs implements Jobs {
    private final Map<JobId, Job> jobs = new HashMap<>();

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
    public void save(Job job) {
        jobs.put(job.id(), job);
    }

    @Override
    public void remove(Job job) {
        jobs.remove(job.id());
    }

    Stream<Job> all() {
        return jobs.values().stream();
    }
}
