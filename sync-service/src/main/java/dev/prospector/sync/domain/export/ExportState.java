package dev.prospector.sync.domain.export;

/** How far an export has come (architecture.md 2): each state but the last three is left by exactly one step. */
public enum ExportState {
    /** LinkedIn's notice is there, what it is about is not known yet. */
    RECEIVED,
    /** What LinkedIn said is known and waits to be judged. */
    FACTS,
    /** The job takes the person; this is binding, whatever changes there meanwhile. */
    ACCEPTED,
    /** The person is a candidate. */
    PERSON,
    /** The candidate is in the job: done for ever. */
    LANDED,
    /** Judged, and not allowed; nothing was made. */
    REFUSED,
    /** Given up until somebody mends what is broken. */
    PARKED;

    /** True when the straight way has a next step, and it is ours. */
    boolean isUnderway() {
        return switch (this) {
            case FACTS, ACCEPTED, PERSON -> true;
            case RECEIVED, LANDED, REFUSED, PARKED -> false;
        };
    }

    /** True while nobody has said whether the person may be put into the job, and somebody still will. */
    public boolean isUnjudged() {
        return switch (this) {
            case RECEIVED, FACTS -> true;
            case ACCEPTED, PERSON, LANDED, REFUSED, PARKED -> false;
        };
    }

    /** True when nothing more happens unless somebody wants it. */
    public boolean isEnd() {
        return switch (this) {
            case LANDED, REFUSED, PARKED -> true;
            case RECEIVED, FACTS, ACCEPTED, PERSON -> false;
        };
    }
}
