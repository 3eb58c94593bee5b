package dev.prospector.integration.application.port.out.inbox;

import dev.prospector.integration.domain.inbox.ExportEvent;

/** Tells the current tenant's exports to the rest of the system, if and when the running transaction commits. */
public interface ExportEvents {
    void append(ExportEvent event);
}
