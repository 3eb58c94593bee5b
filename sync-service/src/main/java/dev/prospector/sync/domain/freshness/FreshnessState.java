package dev.prospector.sync.domain.freshness;

/** What a freshness means to whoever relies on it. */
public enum FreshnessState {
    /** The contract has no access now: nothing is fetched, and what there is is withheld. */
    NO_ACCESS,
    /** LinkedIn has not yet answered. */
    WAITING,
    /** Older than the target. */
    LATE,
    /** What is new is heard in time; history is still being fetched. */
    CATCHING_UP,
    CURRENT;

    /** Whether news is expected: only then can it be late. */
    boolean isUnderway() {
        return switch (this) {
            case NO_ACCESS, WAITING -> false;
            case LATE, CATCHING_UP, CURRENT -> true;
        };
    }
}
