package dev.prospector.gateway.explanations;

import java.util.List;

import dev.prospector.gateway.parts.PartRefused;
import dev.prospector.gateway.proxy.ServiceCalls;
import dev.prospector.gateway.routing.Service;

/**
 * What one service says of one feature.
 *
 * @param checks null where it says nothing now
 * @param refusal of the caller; null where there is none
 */
record CheckPart(Feature feature, Service service, List<FeatureCheck> checks, ServiceCalls.Answer refusal) {
    private static final int FORBIDDEN = 403;

    boolean isMissing() {
        return checks == null;
    }

    /** @throws PartRefused when the service does not let the caller ask */
    void demandAccepted() {
        if (refusal != null) {
            throw new PartRefused(refusal);
        }
    }

    /** The code under which clients are told that there are no checks. */
    String whyMissing() {
        return refusal != null && refusal.status() == FORBIDDEN ? "FORBIDDEN" : "SERVICE_UNAVAILABLE";
    }

    CheckPart withheld() {
        return new CheckPart(feature, service, null, null);
    }
}
