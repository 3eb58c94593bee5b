package dev.prospector.local.faults;

import static dev.prospector.local.story.Acme.text;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;

import dev.prospector.local.story.Pages;

/**
 * What became of the exports of a test, as the API's ledger shows it.
 *
 * @param exports by request id
 */
public record Outcome(Map<String, JsonNode> exports) {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration STEP = Duration.ofSeconds(1);
    private static final List<String> FINAL = List.of("LANDED", "REFUSED", "PARKED");

    /** Returns when nothing more happens to any export of the ledger, or when that takes too long: the comparison will name them. */
    public static Outcome await(Customers customers, Ledger ledger) {
        try {
            return Awaitility.await()
                    .atMost(PATIENCE)
                    .pollInterval(STEP)
                    .until(() -> now(customers), outcome -> outcome.isFinalFor(ledger.all()));
        } catch (ConditionTimeoutException late) {
            return now(customers);
        }
    }

    public Optional<JsonNode> of(Ledger.Sent sent) {
        return Optional.ofNullable(exports.get(sent.requestId()));
    }

    public Verdict verdict(Ledger.Sent sent) {
        return of(sent).map(export ->
                        new Verdict(text(export, "state"), export.path("reason").textValue()))
                .orElse(new Verdict("LOST", null));
    }

    public boolean landed(Ledger.Sent sent) {
        return verdict(sent).landed();
    }

    public String candidate(Ledger.Sent sent) {
        return text(exports.get(sent.requestId()), "candidateId");
    }

    public String application(Ledger.Sent sent) {
        return text(exports.get(sent.requestId()), "applicationId");
    }

    public boolean wasThere(Ledger.Sent sent) {
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
