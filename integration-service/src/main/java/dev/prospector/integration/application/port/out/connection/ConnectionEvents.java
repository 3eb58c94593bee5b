package dev.prospector.integration.application.port.out.connection;

import java.util.List;
import java.util.Optional;

import dev.prospector.integration.application.port.in.connection.ConnectionReading.Event;
import dev.prospector.integration.domain.connection.StateChange;

/** How the current tenant's connection became what it is; only ever added to. */
public interface ConnectionEvents {
    /** Who asks now did it. */
    void append(StateChange change);

    /** Newest first, older than the one with that id. */
    List<Event> newest(Optional<Long> before, int limit);
}
