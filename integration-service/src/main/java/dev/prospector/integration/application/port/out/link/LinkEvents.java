package dev.prospector.integration.application.port.out.link;

import dev.prospector.integration.domain.link.LinkEvent;

/** What the other services hear of links of the current tenant, if and when the running transaction commits. */
public interface LinkEvents {
    void append(LinkEvent event);
}
