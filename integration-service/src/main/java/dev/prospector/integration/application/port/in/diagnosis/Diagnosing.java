package dev.prospector.integration.application.port.in.diagnosis;

import java.time.Instant;
import java.util.List;

import dev.prospector.integration.application.port.in.connection.StepUnderway;
import dev.prospector.integration.domain.diagnosis.Finding;

/** The connection doctor: tests the current tenant's whole chain to LinkedIn and says what is wrong (product.md 4.5). */
public interface Diagnosing {
    /** @param findings of every check, in their order */
    record Diagnosis(Instant at, List<Finding> findings) {
        public boolean isHealthy() {
            return findings.stream().noneMatch(Finding::isFailure);
        }
    }

    /** @throws StepUnderway while the tenant is being diagnosed already */
    Diagnosis diagnose();
}
