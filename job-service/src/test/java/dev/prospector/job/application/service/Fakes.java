package dev.prospector.job.application.service;

import java.time.Clock;
import java.time.ZoneOffset;

import dev.prospector.job.Samples;
import dev.prospector.job.application.port.out.InMemoryApplications;
import dev.prospector.job.application.port.out.InMemoryExportAcceptances;
import dev.prospector.job.application.port.out.InMemoryJobListing;
import dev.prospector.job.application.port.out.InMemoryJobNumbers;
import dev.prospector.job.application.port.out.InMemoryJobs;
import dev.prospector.job.domain.posting.Job;
import dev.prospector.job.domain.posting.JobId;

/** The services over one memory, so that what one of them does can be seen through another. */
class Fakes {
    final InMemoryJobs jobs = new InMemoryJobs();
    final InMemoryApplications applications = new InMemoryApplications();

    private final Clock clock = Clock.fixed(Samples.NOW, ZoneOffset.UTC);
    private final InMemoryJobListing listing = new InMemoryJobListing(jobs, applications);
    private final JobAccess access = new JobAccess(jobs, listing);

    final JobService publishing = new JobService(jobs, listing, new InMemoryJobNumbers(), applications, access, clock);
    final HiringService hiring = new HiringService(jobs, access);
    final PipelineService pipeline = new PipelineService(applications, access);
    final ExportService exports = new ExportService(jobs, applications, new InMemoryExportAcceptances(), clock);

    Job job(JobId id) {
        return jobs.find(id).orElseThrow();
    }
}
