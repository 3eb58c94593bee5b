package dev.prospector.kit.data;

import jakarta.inject.Singleton;

/** What a test puts into the middle of a request: a failure, or a wait. */
@Singleton
class Obstacle {
    private volatile Runnable what = () -> {};

    void is(Runnable obstacle) {
        what = obstacle;
    }

    void isGone() {
        what = () -> {};
    }

    void pass() {
        what.run();
    }
}
