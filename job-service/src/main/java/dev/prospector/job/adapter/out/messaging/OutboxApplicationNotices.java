package dev.prospector.job.adapter.out.messaging;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.job.application.port.out.pipeline.ApplicationNotices;
import dev.prospector.job.domain.pipeline.Application;

/** Notices on {@code ats.applications}, as its golden samples show them. */
@ApplicationScoped
class OutboxApplicationNotices implements ApplicationNotices {
    private static final String TOPIC = "ats.applications";
    private static final String TYPE = "APPLICATION";

    private final OutboxNotices outbox;

    OutboxApplicationNotices(OutboxNotices outbox) {
        this.outbox = outbox;
    }

    record Notice(UUID id, UUID jobId, UUID candidateId, int version, boolean deleted)
            implements OutboxNotices.Notice {}

    @Override
    public void changed(Application application) {
        outbox.append(TOPIC, TYPE, notice(application, application.version(), false));
    }

    @Override
    public void deleted(Application last) {
        outbox.append(TOPIC, TYPE, notice(last, last.version() + 1, true));
    }

    private static Notice notice(Application application, int version, boolean deleted) {
        return new Notice(
                application.id().value(),
                application.jobId().value(),
                application.candidateId().value(),
                version,
                deleted);
    }
}
