package dev.prospector.kit.data.event;

import java.util.function.Supplier;

/**
 * An event and what it says. It is understood once; why that failed shows when it is to have its effect, and not before: an event whose
 * effect is there already needs nobody who understands it.
 */
final class HeardEvent<N> {
    private final IncomingEvent event;
    private final boolean understood;
    private final Supplier<N> news;

    private HeardEvent(IncomingEvent event, boolean understood, Supplier<N> news) {
        this.event = event;
        this.understood = understood;
        this.news = news;
    }

    /** An error (a stack that overflows, a class that is missing) is a failure like any other: one event must not stop the topic. */
    static <N> HeardEvent<N> by(EventHandler<N> handler, IncomingEvent event) {
        try {
            var news = handler.understood(event);
            return new HeardEvent<>(event, true, () -> news);
        } catch (RuntimeException | Error e) {
            return new HeardEvent<>(event, false, () -> {
                throw e;
            });
        }
    }

    IncomingEvent event() {
        return event;
    }

    String id() {
        return event.id();
    }

    boolean isUnderstood() {
        return understood;
    }

    /** Fails with what the attempt to understand it failed with. */
    N news() {
        return news.get();
    }
}
