package dev.prospector.job.domain.process;

/** What a stage is for, whatever it is called (product.md 1). Prospect, Application and Offer are in every process. */
public enum StageKind {
    PROSPECT,
    APPLICATION,
    SCREEN,
    INTERVIEW,
    OFFER,
    CUSTOM
}
