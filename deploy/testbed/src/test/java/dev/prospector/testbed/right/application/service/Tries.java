package dev.prospector.testbed.right.application.service;

import java.util.function.Supplier;

/** Public, because a package of the same layer knows it. */
public final class Tries {

    private Tries() {}

    public static <T> T settled(Supplier<T> work) {
        return work.get();
    }
}
