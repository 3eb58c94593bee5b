package dev.prospector.integration.application.port.in.activity;

import java.util.Optional;

import dev.prospector.integration.domain.activity.TakenCursor;

/** Fetches what recruiters do at LinkedIn, page by page, without anybody asking; any number of workers side by side. */
public interface ActivityUpkeep {
    /** What became of a step. */
    enum Outcome {
        /** A page was read and told. */
        READ,
        /** The window held more than LinkedIn shows; a smaller one comes next. */
        HALVED,
        /** LinkedIn did not answer; it is tried again. */
        DECLINED,
        /** There is no access, or the seat is gone: nobody was asked. */
        STOPPED,
        /** Somebody else has taken it meanwhile, or the seat: nothing was told. */
        OVERTAKEN
    }

    /** Nobody else will take the same for a while. */
    Optional<TakenCursor> take();

    Outcome tend(TakenCursor taken);

    /**
     * Sees to it that what a user who has linked late wrote on a seat is fetched again (product.md 2.2).
     *
     * @return whether there was somebody
     */
    boolean fetchBack();
}
