package dev.prospector.job.application.service;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.job.application.port.out.posting.JobNotices;
import dev.prospector.job.application.port.out.posting.Jobs;
import dev.prospector.job.domain.posting.Job;

/** The only way in which services write jobs: so none changes without a notice. */
@ApplicationScoped
class KeptJobs {
    private final Jobs jobs;
    private final JobNotices notices;

    KeptJobs(Jobs jobs, JobNotices notices) {
        this.jobs = jobs;
        this.notices = notices;
    }

    void save(Job job) {
        notices.changed(job.id(), jobs.save(job));
    }

    void remove(Job job) {
        notices.deleted(job.id(), jobs.remove(job));
    }
}
