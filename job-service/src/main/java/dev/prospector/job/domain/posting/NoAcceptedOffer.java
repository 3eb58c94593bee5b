package dev.prospector.job.domain.posting;

/** A job is not filled while nobody has accepted an offer (409). */
public class NoAcceptedOffer extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NoAcceptedOffer(JobOverview job) {
        super("No application of " + job.number() + " has an accepted offer, so it is not filled.");
    }
}
