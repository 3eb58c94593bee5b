package dev.prospector.job.adapter.out.audit;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.job.application.port.out.pipeline.ApplicationTrail;
import dev.prospector.job.domain.pipeline.Application;
import dev.prospector.job.domain.pipeline.ApplicationChanged;
import dev.prospector.job.domain.pipeline.Progress;
import dev.prospector.job.domain.posting.JobId;
import dev.prospector.job.domain.process.StageId;
import dev.prospector.job.domain.user.UserId;
import dev.prospector.kit.data.audit.AuditEntry;

/** Writes to the kit's log: ids and states, nothing of the person but which one it is. */
@ApplicationScoped
class KitApplicationTrail implements ApplicationTrail {
    private final DelegateLog log;

    KitApplicationTrail(DelegateLog log) {
        this.log = log;
    }

    record ApplicationState(JobId jobId, StageId stageId, Progress progress) {
        static ApplicationState of(Application application) {
            return new ApplicationState(application.jobId(), application.stageId(), application.progress());
        }
    }

    @Override
    public void added(Application made, Optional<UserId> onBehalfOf) {
        log.append(entry("APPLICATION_ADDED", made).change(null, ApplicationState.of(made)), onBehalfOf);
    }

    @Override
    public void changed(ApplicationChanged change, Optional<UserId> onBehalfOf) {
        var entry = entry(action(change.kind()), change.after())
                .change(ApplicationState.of(change.before()), ApplicationState.of(change.after()));
        log.append(entry, onBehalfOf);
    }

    @Override
    public void deleted(Application before, Optional<UserId> onBehalfOf) {
        log.append(entry("APPLICATION_DELETED", before).change(ApplicationState.of(before), null), onBehalfOf);
    }

    private static String action(ApplicationChanged.Kind kind) {
        return switch (kind) {
            case MOVED -> "APPLICATION_MOVED";
            case REJECTED -> "APPLICATION_REJECTED";
            case WITHDRAWN -> "APPLICATION_WITHDRAWN";
            case OFFER_SET -> "OFFER_SET";
        };
    }

    private static AuditEntry entry(String action, Application application) {
        return AuditEntry.of(action, "application", application.id()).about(application.candidateId());
    }
}
