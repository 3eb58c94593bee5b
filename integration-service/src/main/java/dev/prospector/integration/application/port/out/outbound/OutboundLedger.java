package dev.prospector.integration.application.port.out.outbound;

import java.util.UUID;

/** What of the current tenant's records LinkedIn has (product.md 2.6). */
public interface OutboundLedger {
    /** Whether LinkedIn has accepted the candidate's record: neither on its way nor refused nor deleted there. */
    boolean hasAccepted(UUID candidate);
}
