package dev.prospector.job.domain.check;

/** What must hold for a feature, as far as jobs know, and how a user can mend it who looks after the job (product.md 4.1). */
public enum Condition {
    JOB_ACTIVE("JOB_NOT_ACTIVE", "Only an active job takes exports: activate it, or export to another one."),
    PROSPECT_STAGE_ON("PROSPECT_STAGE_OFF", "Switch the job's Prospect stage on."),
    USER_ON_HIRING_TEAM(
            "EXPORTER_NOT_ON_HIRING_TEAM",
            "Add the user to the job's hiring team as recruiter, as hiring manager, or as delegate of one of them."),
    LEFT_PROSPECT_STAGE("PROSPECT_ONLY", "Move an application of the person on from the Prospect stage.");

    private final String reason;
    private final String remedy;

    Condition(String reason, String remedy) {
        this.reason = reason;
        this.remedy = remedy;
    }

    /** Why it fails, in the words of refused exports and of records that are not sent. */
    public String reason() {
        return reason;
    }

    /** One sentence. */
    public String remedy() {
        return remedy;
    }
}
