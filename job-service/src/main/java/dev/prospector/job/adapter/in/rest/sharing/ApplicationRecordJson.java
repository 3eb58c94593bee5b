package dev.prospector.job.adapter.in.rest.sharing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import dev.prospector.job.domain.pipeline.ApplicationSource;
import dev.prospector.job.domain.pipeline.ApplicationStatus;
import dev.prospector.job.domain.pipeline.OfferState;
import dev.prospector.job.domain.pipeline.RejectionReason;
import dev.prospector.job.domain.pipeline.StageEvent;
import dev.prospector.job.domain.pipeline.StageEventKind;
import dev.prospector.job.domain.sharing.RecordType;
import dev.prospector.job.domain.sharing.SharedRecord;
import dev.prospector.job.domain.user.UserId;
import dev.prospector.kit.data.record.ToldRecord;

/**
 * All of an application that LinkedIn is told of, or that decides whether it is (product.md 2.6).
 *
 * @param creditedTo null when unknown
 * @param rejectionReason null unless rejected
 * @param offer null where none was made
 * @param stageEvents its history, oldest first: the first one tells when it was made, the newest when it was changed last
 */
record ApplicationRecordJson(
        UUID id,
        String type,
        long version,
        boolean deleted,
        UUID jobId,
        UUID candidateId,
        ApplicationSource source,
        String creditedTo,
        ApplicationStatus status,
        RejectionReason rejectionReason,
        OfferState offer,
        boolean pastProspect,
        UUID stageId,
        Instant since,
        List<EventJson> stageEvents)
        implements ToldRecord {

    /**
     * @param stageName at that time
     * @param reason of a rejection, else null
     * @param reasonTitle the same as people read it
     * @param author null when unknown
     */
    record EventJson(
            UUID id,
            StageEventKind kind,
            UUID stageId,
            String stageName,
            RejectionReason reason,
            String reasonTitle,
            String author,
            Instant at) {

        static EventJson of(StageEvent event) {
            return new EventJson(
                    event.id(),
                    event.kind(),
                    event.stageId().value(),
                    event.stageName(),
                    event.reason().orElse(null),
                    event.reason().map(RejectionReason::title).orElse(null),
                    event.author().map(UserId::value).orElse(null),
                    event.at());
        }
    }

    static ApplicationRecordJson of(SharedRecord.OfApplication shared) {
        var application = shared.application();
        var progress = application.progress();
        return new ApplicationRecordJson(
                shared.id(),
                RecordType.APPLICATION.word(),
                application.version(),
                false,
                application.jobId().value(),
                application.candidateId().value(),
                application.source(),
                application.creditedTo().map(UserId::value).orElse(null),
                progress.status(),
                progress.rejection().orElse(null),
                progress.offer().orElse(null),
                progress.pastProspect(),
                application.stageId().value(),
                application.since(),
                shared.history().stream().map(EventJson::of).toList());
    }
}
