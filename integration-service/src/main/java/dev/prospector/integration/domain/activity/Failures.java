package dev.prospector.integration.domain.activity;

/**
 * How often LinkedIn has declined.
 *
 * @param inARow since it last answered anything
 * @param live since a look at what is new was last read to its end; only what may have been the window's own fault counts
 */
public record Failures(int inARow, int live) {
    public static final Failures NONE = new Failures(0, 0);

    /** So many tries at what is new may fail by chance, or in an outage of some minutes. */
    private static final int PATIENCE = 10;

    boolean isAnswering() {
        return inARow == 0;
    }

    /** @param heard whether all that is new was read */
    Failures answered(boolean heard) {
        return new Failures(0, heard ? 0 : live);
    }

    Failures declined(boolean isLive, boolean isDoubtful) {
        return new Failures(inARow + 1, isLive && isDoubtful ? live + 1 : live);
    }

    /** For how long to wait: what is read of history meanwhile makes what is new no better. */
    public int of(Reading reading) {
        return reading.isLive() ? Math.max(inARow, live) : inARow;
    }

    /** What LinkedIn keeps declining is asked for in ever shorter windows: so what makes it decline falls out of them with time. */
    TimeWindow narrowed(TimeWindow newest) {
        return live < PATIENCE ? newest : newest.newest(SetAside.halved(newest.length(), live - PATIENCE + 1));
    }
}
