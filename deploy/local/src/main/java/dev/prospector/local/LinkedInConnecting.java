package dev.prospector.local;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;

/**
 * How a tenant's admin connects it with LinkedIn (product.md 2.1): through the public API, and in LinkedIn's onboarding widget, which the
 * sandbox plays. Every step may be repeated.
 *
 * @param admin with a token of the tenant's admin
 */
public record LinkedInConnecting(String tenant, Client admin, Sandbox sandbox) {

    private static final String CONNECTION = "/linkedin/connection";
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Duration STEP = Duration.ofMillis(200);

    /**
     * From whatever state to Enabled, at company level and for these contracts, with LinkedIn's admin doing their part.
     *
     * @throws LaunchFailed when it does not get there
     */
    public void enable(String... contracts) {
        connect().expect(200);
        choose(Map.of()).expect(200);
        request(contracts).expect(200);
        awaitReady(contracts);
        sandbox.switchCompany(tenant, true).expect(200);
        for (String contract : contracts) {
            sandbox.switchContract(tenant, contract, true).expect(200);
        }
        awaitCompany("ENABLED");
        for (String contract : contracts) {
            awaitContract(contract, "ENABLED");
        }
    }

    public Answer connect() {
        return admin.post(CONNECTION, null);
    }

    /**
     * Settings with which our half can be sent.
     *
     * @param others besides, or in their place
     */
    public Answer choose(Map<String, Object> others) {
        Map<String, Object> settings = new HashMap<>(Map.of(
                "syncedJobs", "PRIVATE",
                "recruiterVisibility", "EVERYONE",
                "candidateUrlTemplate", "https://ats.example/candidates/{candidateId}",
                "jobApplyUrlTemplate", "https://ats.example/jobs/{jobNumber}/apply",
                "instanceName", tenant,
                "frontEndOrigins", List.of("https://ats.example")));
        settings.putAll(others);
        String seen = admin.get(CONNECTION + "/settings")
                .expect(200)
                .header("ETag")
                .orElseThrow(() -> new LaunchFailed("settings without an ETag"));
        return admin.send("PUT", CONNECTION + "/settings", settings, Map.of("If-Match", seen));
    }

    /** Presses Request in the widget, and passes on what it gives. */
    public Answer request(String... contracts) {
        return handOver(sandbox.pressRequest(tenant, List.of(contracts)));
    }

    /** @param given what the widget's callback was called with */
    public Answer handOver(JsonNode given) {
        return admin.post(CONNECTION + "/requests", Map.of("integrations", given));
    }

    public Answer notifyPartner() {
        return admin.post(CONNECTION + "/partner-notifications", null);
    }

    public Answer disconnect() {
        return admin.delete(CONNECTION + "?erase=false");
    }

    public JsonNode diagnosis() {
        return admin.post(CONNECTION + "/diagnostics", null).expect(200).json();
    }

    /** What came to pass, newest first. */
    public JsonNode events() {
        return admin.get(CONNECTION + "/events?limit=200").expect(200).json().path("items");
    }

    public JsonNode view() {
        return admin.get(CONNECTION).expect(200).json();
    }

    /** Until our half is done for company level and these contracts, or LinkedIn's admin has been there already. */
    public void awaitReady(String... contracts) {
        await("our half", view -> isReady(view.path("company")));
        for (String contract : contracts) {
            await("our half for " + contract, view -> isReady(contract(view, contract)));
        }
    }

    public JsonNode awaitCompany(String state) {
        return await("company level to be " + state, view -> state(view.path("company"))
                .equals(state));
    }

    public JsonNode awaitContract(String contract, String state) {
        return await(contract + " to be " + state, view -> state(contract(view, contract))
                .equals(state));
    }

    /** @throws LaunchFailed with the connection as it is then, when it does not come to that */
    public JsonNode await(String what, Predicate<JsonNode> condition) {
        Instant end = Instant.now().plus(PATIENCE);
        JsonNode view = view();
        while (!condition.test(view)) {
            if (Instant.now().isAfter(end)) {
                throw new LaunchFailed(tenant + ": waited " + PATIENCE.toSeconds() + " s for " + what + ":\n" + view);
            }
            LockSupport.parkNanos(STEP.toNanos());
            view = view();
        }
        return view;
    }

    /** Missing when nobody has requested it. */
    public static JsonNode contract(JsonNode view, String contract) {
        return named(view.path("contracts"), "contract", contract);
    }

    public static JsonNode feature(JsonNode view, String feature) {
        return named(view.path("features"), "feature", feature);
    }

    private static JsonNode named(JsonNode list, String field, String name) {
        return StreamSupport.stream(list.spliterator(), false)
                .filter(item -> item.path(field).asText().equals(name))
                .findFirst()
                .orElseGet(MissingNode::getInstance);
    }

    private static boolean isReady(JsonNode level) {
        return List.of("PARTNER_READY", "ENABLED", "DISABLED").contains(state(level));
    }

    private static String state(JsonNode level) {
        return level.path("state").asText();
    }
}
