package dev.prospector.kit.data;

import jakarta.inject.Singleton;

/** What a test puts into the middle of a request: a failure, or a wait. */
@Singleton
public class Obstacle {
    private volatile Runnable what = () -> {};

    public void is(Runnable obstacle) {
        what = obstacle;
    }

    public void isGone() {
        what = () -> {};
    }

    void pass() {
        what.run();
    }
}
