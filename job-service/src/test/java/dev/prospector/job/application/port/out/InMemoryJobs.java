package dev.prospector.job.application.port.out;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.prospector.job.domain.posting.Job;
import dev.prospector.job.domain.posting.JobId;
import dev.prospector.job.domain.posting.JobNumber;
import dev.prospector.job.domain.posting.JobOverview;
import dev.prospector.job.domain.posting.JobStatus;

public class InMemoryJobs implements Jobs {
    private final Map<JobId, Job> jobs = new HashMap<>();

    @Override
    public Optional<Job> find(JobId id) {
        return Optional.ofNullable(jobs.get(id));
    }

    @Override
    public Optional<Job> find(JobNumber number) {
        return all().stream().filter(job -> job.number().equals(number)).findFirst();
    }

    @Override
    public void save(Job job) {
        jobs.put(job.id(), job);
    }

    @Override
    public Optional<JobOverview> overview(JobId id) {
        return find(id).map(Job::overview);
    }

    @Override
    public List<JobOverview> newest(Optional<JobStatus> status, Optional<JobNumber> before, int atMost) {
        return all().stream()
                .map(Job::overview)
                .filter(job -> status.map(job.status()::equals).orElse(true))
                .filter(job -> before.map(limit -> job.number().sequence() < limit.sequence())
                        .orElse(true))
                .sorted(Comparator.comparing((JobOverview job) -> job.number().sequence())
                        .reversed())
                .limit(atMost)
                .toList();
    }

    private Collection<Job> all() {
        return jobs.values();
    }
}
