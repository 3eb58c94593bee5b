package dev.prospector.sync.domain;

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

    /** True while LinkedIn's side may still tell something new: neither underway under a binding acceptance nor landed. */
    boolean takesNews() {
        return switch (this) {
            case RECEIVED, FACTS, REFUSED, PARKED -> true;
            case ACCEPTED, PERSON, LANDED -> false;
        };
    }

    /** True when the next step is ours. */
    public boolean isUnderway() {
        return switch (this) {
            case FACTS, ACCEPTED, PERSON -> true;
            case RECEIVED, LANDED, REFUSED, PARKED -> false;
        };
    }
}
