package dev.prospector.job.domain.pipeline;

import java.util.Optional;

/** An offer is prepared first, then accepted or declined (409). */
public class WrongOfferState extends RuntimeException {
    private static final long serialVersionUID = 1L;

    WrongOfferState(Optional<OfferState> before, OfferState next) {
        super("An offer that is " + before.map(OfferState::name).orElse("not prepared") + " cannot become " + next
                + ".");
    }
}
