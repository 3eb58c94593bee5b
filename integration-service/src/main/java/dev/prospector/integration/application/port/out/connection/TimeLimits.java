package dev.prospector.integration.application.port.out.connection;

import java.time.Duration;
import java.util.function.Supplier;

/** Cuts short what takes too long. */
public interface TimeLimits {
    /** The work was not done in its time. */
    final class Over extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public Over() {
            super("it took too long");
        }
    }

    /**
     * Waits no longer than that; the work is interrupted then. It has no tenant of its own, and no transaction.
     *
     * @throws Over when it is not done by then
     */
    <T> T within(Duration limit, Supplier<T> work);
}
