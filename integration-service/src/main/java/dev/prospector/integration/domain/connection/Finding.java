package dev.prospector.integration.domain.connection;

import java.util.Map;
import java.util.Optional;

/**
 * What one check of the connection doctor showed.
 *
 * @param reason a stable word for what is wrong; nothing unless it failed
 * @param details figures that help to mend it; nothing personal or secret
 */
public record Finding(
        Check check,
        Outcome outcome,
        Optional<String> reason,
        Optional<Mender> mendableBy,
        Map<String, String> details) {
    public Finding {
        details = Map.copyOf(details);
    }

    /** In the order in which they are made. */
    public enum Check {
        ENTITLEMENT,
        CHILD_APPLICATION,
        TOKEN,
        CLOCK_SKEW,
        DOMAINS,
        CALLBACK,
        INTEGRATIONS,
        CONFIGURATION_VALUES,
        COMPANY_ACCESS,
        CONTRACT_ACCESS
    }

    /** What came of it. */
    public enum Outcome {
        PASSED,
        FAILED,
        /** An earlier check failed, without which this one says nothing. */
        NOT_CHECKED
    }

    public boolean isFailure() {
        return outcome == Outcome.FAILED;
    }
}
