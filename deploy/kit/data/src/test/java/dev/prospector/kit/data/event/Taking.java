package dev.prospector.kit.data.event;

import java.util.function.Consumer;

/** A handler that understands everything. */
record Taking(Consumer<IncomingEvent> effect) implements EventHandler<IncomingEvent> {
    @Override
    public IncomingEvent understood(IncomingEvent event) {
        return event;
    }

    @Override
    public void handle(IncomingEvent event) {
        effect.accept(event);
    }
}
