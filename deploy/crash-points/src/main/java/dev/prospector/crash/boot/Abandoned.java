package dev.prospector.crash.boot;

/** What a thread is made to throw that gives up at a crash point: nothing that a service would think of catching. */
public final class Abandoned extends Error {
    private static final long serialVersionUID = 1L;

    Abandoned(String point) {
        super("abandoned at crash point " + point);
    }
}
