package dev.prospector.crash.boot;

/** What happens at a crash point that is armed. */
public enum Mode {
    /** The thread throws {@link Abandoned}: what it had not committed is lost, the process lives on. */
    ABANDON,
    /** The process ends as if by {@code kill -9}, with exit code 137. */
    HALT,
    /** The thread, and all that come later, wait until the test lets them go on, for a minute at most: something else can happen meanwhile. */
    HOLD
}
