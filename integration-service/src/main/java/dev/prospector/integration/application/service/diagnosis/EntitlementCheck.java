package dev.prospector.integration.application.service.diagnosis;

import java.util.Map;

import dev.prospector.integration.domain.diagnosis.Ailment;
import dev.prospector.integration.domain.diagnosis.Finding;
import dev.prospector.integration.domain.diagnosis.Finding.Check;

/** Whether the operator lets the tenant use LinkedIn (product.md 2.1). */
final class EntitlementCheck {
    private EntitlementCheck() {}

    static Finding of(boolean entitled) {
        return entitled
                ? Finding.passed(Check.ENTITLEMENT)
                : Finding.failed(Check.ENTITLEMENT, Ailment.NOT_ENTITLED, Map.of());
    }
}
