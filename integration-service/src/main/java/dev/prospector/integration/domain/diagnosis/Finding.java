package dev.prospector.integration.domain.diagnosis;

import java.util.Map;
import java.util.Optional;

import dev.prospector.integration.domain.connection.Mender;

/**
 * What one check of the connection doctor showed.
 *
 * @param ailment what is wrong; nothing unless it failed
 * @param details figures and names that help to mend it; nothing personal or secret
 */
public record Finding(Check check, Outcome outcome, Optional<Ailment> ailment, Map<String, String> details) {
    /** Of a check that was not made: which check stands in its way. */
    public static final String BECAUSE = "because";

    public Finding {
        details = Map.copyOf(details);
        if ((outcome == Outcome.FAILED) != ailment.isPresent()) {
            throw new IllegalArgumentException("a check that failed has an ailment, and no other");
        }
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
        /** An earlier check failed, without which this one says nothing, or there was nothing to check. */
        NOT_CHECKED
    }

    public static Finding passed(Check check) {
        return new Finding(check, Outcome.PASSED, Optional.empty(), Map.of());
    }

    public static Finding failed(Check check, Ailment ailment, Map<String, String> details) {
        return new Finding(check, Outcome.FAILED, Optional.of(ailment), details);
    }

    /** @param because a check, or another word for what stood in the way */
    public static Finding notChecked(Check check, String because) {
        return new Finding(check, Outcome.NOT_CHECKED, Optional.empty(), Map.of(BECAUSE, because));
    }

    public boolean isFailure() {
        return outcome == Outcome.FAILED;
    }

    /** A stable word for what is wrong. */
    public Optional<String> reason() {
        return ailment.map(Enum::name);
    }

    /** One sentence on how to mend it. */
    public Optional<String> remedy() {
        return ailment.map(Ailment::remedy);
    }

    public Optional<Mender> mendableBy() {
        return ailment.map(Ailment::mendableBy);
    }
}
