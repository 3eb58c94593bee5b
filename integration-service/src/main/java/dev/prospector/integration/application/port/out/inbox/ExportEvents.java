package dev.prospector.integration.application.port.out.inbox;

import java.util.List;

import dev.prospector.integration.domain.inbox.ExportEvent;
import dev.prospector.integration.domain.inbox.Push;

/** Tells of exports to the rest of the system, if and when the running transaction commits. */
public interface ExportEvents {
    /** What became of one of the current tenant's. */
    void append(ExportEvent event);

    /** That there are new ones, of any tenants, in their order. */
    void announce(List<Push> exports);
}
