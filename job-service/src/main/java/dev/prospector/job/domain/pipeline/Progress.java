package dev.prospector.job.domain.pipeline;

import java.util.Optional;

import dev.prospector.job.domain.process.Stage;
import dev.prospector.job.domain.process.StageKind;

/**
 * How far an application is, beside its stage.
 *
 * @param rejection why, while the status is {@code REJECTED}
 * @param offer how far the job's offer is; empty where none was made
 * @param pastProspect that it has ever left the Prospect stage: remembered for ever, because it is shown in LinkedIn from then on
 *     (product.md 2.6)
 */
public record Progress(
        ApplicationStatus status,
        Optional<RejectionReason> rejection,
        Optional<OfferState> offer,
        boolean pastProspect) {

    static Progress begunIn(Stage stage) {
        return new Progress(ApplicationStatus.ACTIVE, Optional.empty(), Optional.empty(), isPast(stage));
    }

    Progress entered(Stage stage) {
        return new Progress(status, rejection, offer, pastProspect || isPast(stage));
    }

    Progress rejected(RejectionReason reason) {
        return new Progress(ApplicationStatus.REJECTED, Optional.of(reason), offer, pastProspect);
    }

    Progress withdrawn() {
        return new Progress(ApplicationStatus.WITHDRAWN, rejection, offer, pastProspect);
    }

    Progress offered(OfferState next) {
        if (!next.mayFollow(offer)) {
            throw new WrongOfferState(offer, next);
        }
        return new Progress(status, rejection, Optional.of(next), pastProspect);
    }

    private static boolean isPast(Stage stage) {
        return stage.kind() != StageKind.PROSPECT;
    }
}
