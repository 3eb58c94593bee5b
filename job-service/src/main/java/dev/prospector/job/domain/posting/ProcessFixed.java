package dev.prospector.job.domain.posting;

/** Stages and their order are fixed at activation (409, product.md 2.3). */
public class ProcessFixed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ProcessFixed(JobOverview job) {
        super("The stages of " + job.number() + " are fixed since its activation.");
    }
}
