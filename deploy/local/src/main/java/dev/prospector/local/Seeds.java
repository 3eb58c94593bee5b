package dev.prospector.local;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Connects the demo tenants with the sandbox and their users with their LinkedIn accounts, as people do. And each user shows up once, so
 * that they can be picked for a hiring team. Safe to repeat: what LinkedIn's admin has switched off in the meantime stays off.
 */
record Seeds(Sandbox sandbox, URI integration, URI api) {

    private static final Map<String, DemoTenant> TENANTS = Map.of(
            "acme", new DemoTenant("admin", "urn:li:contract:9001"),
            "globex", new DemoTenant("globex-admin", "urn:li:contract:9002"));

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Duration STEP = Duration.ofSeconds(1);

    private static final Set<String> CONNECTED = Set.of("ENABLED", "DISABLED");

    private record DemoTenant(String admin, String contract) {}

    /** One for each tenant; they need not wait for each other. */
    List<Runnable> each() {
        List<Runnable> seeds = new ArrayList<>();
        TENANTS.forEach((name, tenant) -> seeds.add(() -> patiently(() -> sow(name, tenant))));
        return seeds;
    }

    /** Right after the start a slow machine answers some questions too late; what was done stays done when it is asked again. */
    private static void patiently(Runnable seed) {
        Instant end = Instant.now().plus(PATIENCE);
        while (true) {
            try {
                seed.run();
                return;
            } catch (LaunchFailed e) {
                if (Instant.now().isAfter(end)) {
                    throw e;
                }
                LockSupport.parkNanos(STEP.toNanos());
            }
        }
    }

    private void sow(String name, DemoTenant tenant) {
        JsonNode users = sandbox.tenant(name).json().path("users");
        users.forEach(this::showUp);
        new Operator(sandbox, integration).entitle(name, true);
        LinkedInConnecting connecting = new LinkedInConnecting(name, client(tenant.admin()), sandbox);
        if (!CONNECTED.contains(connecting.view().path("state").asText())) {
            connecting.enable(tenant.contract());
        }
        users.forEach(this::link);
    }

    private void showUp(JsonNode user) {
        client(user.path("username").textValue()).get("/me").expect(200);
    }

    /** Who has an account at LinkedIn. */
    private void link(JsonNode user) {
        LinkedInLinking linking =
                new LinkedInLinking(client(user.path("username").textValue()), sandbox);
        if (user.path("person").isTextual() && !linking.isLinked()) {
            linking.link(user.path("person").textValue());
        }
    }

    private Client client(String username) {
        return new Client(api, sandbox.userToken(username));
    }
}
