package dev.prospector.job.adapter.out.messaging;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.job.application.port.out.posting.JobNotices;
import dev.prospector.job.domain.posting.JobId;

/** Notices on {@code ats.jobs}, as its golden samples show them. */
@ApplicationScoped
class OutboxJobNotices implements JobNotices {
    private static final String TOPIC = "ats.jobs";
    private static final String TYPE = "JOB";

    private final OutboxNotices outbox;

    OutboxJobNotices(OutboxNotices outbox) {
        this.outbox = outbox;
    }

    record Notice(UUID id, int version, boolean deleted) implements OutboxNotices.Notice {}

    @Override
    public void changed(JobId job, int version) {
        outbox.append(TOPIC, TYPE, new Notice(job.value(), version, false));
    }

    @Override
    public void deleted(JobId job, int version) {
        outbox.append(TOPIC, TYPE, new Notice(job.value(), version, true));
    }
}
