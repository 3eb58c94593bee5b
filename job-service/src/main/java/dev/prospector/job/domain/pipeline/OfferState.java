package dev.prospector.job.domain.pipeline;

import java.util.Optional;

/** How far the offer of a job to somebody is. An accepted one lets the job be closed as filled (product.md 2.3). */
public enum OfferState {
    PREPARED,
    ACCEPTED,
    DECLINED;

    /** Only what was prepared is accepted or declined; after a refusal another offer may be prepared. An accepted one stands. */
    boolean mayFollow(Optional<OfferState> before) {
        return switch (this) {
            case PREPARED -> before.isEmpty() || before.get() == DECLINED;
            case ACCEPTED, DECLINED -> before.filter(offer -> offer == PREPARED).isPresent();
        };
    }
}
