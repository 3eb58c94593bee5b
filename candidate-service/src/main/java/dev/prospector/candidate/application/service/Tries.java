package dev.prospector.candidate.application.service;

import java.util.function.Supplier;

import dev.prospector.candidate.application.port.out.ConcurrentChange;

/** Does work again when others were faster: the database chose who had to give way. */
public final class Tries {
    /** With the two seconds that a lock is waited for, this ends before callers give up (8 s). */
    static final int MOST = 3;

    private Tries() {}

    /** @throws ConcurrentChange when others were faster again and again */
    public static <T> T settled(Supplier<T> work) {
        for (int tried = 1; ; tried++) {
            try {
                return work.get();
            } catch (ConcurrentChange lost) {
                if (tried == MOST) {
                    throw lost;
                }
            }
        }
    }
}
