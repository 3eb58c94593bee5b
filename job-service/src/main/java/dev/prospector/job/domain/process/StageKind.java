package dev.prospector.job.domain.process;

/** What a stage is for, whatever it is called (product.md 1). */
public enum StageKind {
    PROSPECT("Prospect"),
    APPLICATION("Application"),
    INTERVIEW("Interview"),
    OFFER("Offer");

    private final String usualName;

    StageKind(String usualName) {
        this.usualName = usualName;
    }

    String usualName() {
        return usualName;
    }
}
