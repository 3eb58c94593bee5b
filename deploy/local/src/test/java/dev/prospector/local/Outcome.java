package dev.prospector.local;

import static dev.prospector.local.Acme.text;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;

/**
 * What became of the exports of a test, as the API's ledger shows it.
 *
 * @param exports by request id
 */
record Outcome(Map<String, JsonNode> exports) {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration STEP = Duration.ofSeconds(1);
    private static final List<String> FINAL = List.of("LANDED", "REFUSED", "PARKED");

    /** Returns when nothing more happens to any export of the ledger, or when that takes too long: the comparison will name them. */
    static Outcome await(Customers customers, Ledger ledger) {
        try {
            return Awaitility.await()
                    .atMost(PATIENCE)
                    .pollInterval(STEP)
                    .until(() -> now(customers), outcome -> outcome.isFinalFor(ledger.all()));
        } catch (ConditionTimeoutException late) {
            return now(customers);
        }
    }

    Optional<JsonNode> of(Ledger.Sent sent) {
        return Optional.ofNullable(exports.get(sent.requestId()));
    }

    Verdict verdict(Ledger.Sent sent) {
        return of(sent).map(export ->
                        new Verdict(text(export, "state"), export.path("reason").textValue()))
                .orElse(new Verdict("LOST", null));
    }

    boolean landed(Ledger.Sent sent) {
        return verdict(sent).landed();
    }

    String candidate(Ledger.Sent sent) {
        return text(exports.get(sent.requestId()), "candidateId");
    }

    String application(Ledger.Sent sent) {
        return text(exports.get(sent.requestId()), "applicationId");
    }

    boolean wasThere(Ledger.Sent sent) {
        return exports.get(sent.requestId()).path("alreadyInJob").booleanValue();
    }

    private static Outcome now(Customers customers) {
        Map<String, JsonNode> exports = new HashMap<>();
        customers.all().forEach(tenant -> Pages.all(customers.admin(tenant), "/sync/exports")
                .forEach(export -> exports.put(text(export, "requestId"), export)));
        return new Outcome(exports);
    }

    private boolean isFinalFor(Collection<Ledger.Sent> sent) {
        return sent.stream()
                .allMatch(export -> of(export).filter(Outcome::isFinal).isPresent());
    }

    private static boolean isFinal(JsonNode export) {
        return FINAL.contains(text(export, "state"));
    }
}
