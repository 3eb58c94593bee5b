package dev.prospector.job.application.service;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import dev.prospector.job.application.port.in.HiringProcesses;
import dev.prospector.job.application.port.in.HiringTeams;
import dev.prospector.job.application.port.in.JobPublishing;
import dev.prospector.job.application.port.out.JobNumbers;
import dev.prospector.job.application.port.out.Jobs;
import dev.prospector.job.domain.posting.Job;
import dev.prospector.job.domain.posting.JobDetails;
import dev.prospector.job.domain.posting.JobId;
import dev.prospector.job.domain.posting.JobNotFound;
import dev.prospector.job.domain.posting.JobNumber;
import dev.prospector.job.domain.posting.JobOverview;
import dev.prospector.job.domain.posting.JobStatus;
import dev.prospector.job.domain.process.HiringProcess;
import dev.prospector.job.domain.team.HiringTeam;
import dev.prospector.job.domain.team.HiringTeamMember;
import dev.prospector.job.domain.user.Caller;

@ApplicationScoped
@Transactional
class JobService implements JobPublishing, HiringTeams, HiringProcesses {
    private final Jobs jobs;
    private final JobNumbers numbers;
    private final Clock clock;

    JobService(Jobs jobs, JobNumbers numbers, Clock clock) {
        this.jobs = jobs;
        this.numbers = numbers;
        this.clock = clock;
    }

    @Override
    public JobOverview create(Caller creator, JobDetails details) {
        var job = Job.draft(numbers.next(), details, creator, clock.instant());
        jobs.save(job);
        return job.overview();
    }

    @Override
    public JobOverview activate(JobId id) {
        var active = job(id).activated();
        jobs.save(active);
        return active.overview();
    }

    @Override
    public JobOverview find(JobId id) {
        return jobs.overview(id).orElseThrow(() -> new JobNotFound(id));
    }

    @Override
    public List<JobOverview> newest(Optional<JobStatus> status, Optional<JobNumber> before, int atMost) {
        return jobs.newest(status, before, atMost);
    }

    @Override
    public HiringTeam team(JobId id) {
        return job(id).team();
    }

    @Override
    public boolean join(JobId id, HiringTeamMember member) {
        var before = job(id);
        var after = before.joinedBy(member);
        if (after.equals(before)) {
            return false;
        }
        jobs.save(after);
        return true;
    }

    @Override
    public HiringProcess process(JobId id) {
        return job(id).process();
    }

    @Override
    public HiringProcess switchProspect(JobId id, boolean enabled) {
        var switched = job(id).withProspect(enabled);
        jobs.save(switched);
        return switched.process();
    }

    private Job job(JobId id) {
        return jobs.find(id).orElseThrow(() -> new JobNotFound(id));
    }
}
