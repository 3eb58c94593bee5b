package dev.prospector.local;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Connects the demo tenants with the sandbox, as their people do. And each user shows up once, so that they can be picked for a hiring
 * team. Safe to repeat: what LinkedIn's admin has switched off in the meantime stays off.
 */
record Seeds(Sandbox sandbox, URI integration, URI api) {

    private static final Map<String, DemoTenant> TENANTS = Map.of(
            "acme", new DemoTenant("admin", "urn:li:contract:9001"),
            "globex", new DemoTenant("globex-admin", "urn:li:contract:9002"));

    private static final Set<String> CONNECTED = Set.of("ENABLED", "DISABLED");

    private record DemoTenant(String admin, String contract) {}

    /** One for each tenant; they need not wait for each other. */
    List<Runnable> each() {
        List<Runnable> seeds = new ArrayList<>();
        TENANTS.forEach((name, tenant) -> seeds.add(() -> sow(name, tenant)));
        return seeds;
    }

    private void sow(String name, DemoTenant tenant) {
        JsonNode users = sandbox.tenant(name).json().path("users");
        users.forEach(this::showUp);
        Operator operator = new Operator(sandbox, integration);
        operator.entitle(name, true);
        LinkedInConnecting connecting = new LinkedInConnecting(name, client(tenant.admin()), sandbox);
        if (!CONNECTED.contains(connecting.view().path("state").asText())) {
            connecting.enable(tenant.contract());
        }
        operator.link(name, linked(users));
    }

    private void showUp(JsonNode user) {
        client(user.path("username").textValue()).get("/me").expect(200);
    }

    private Client client(String username) {
        return new Client(api, sandbox.userToken(username));
    }

    private static List<Map<String, String>> linked(JsonNode users) {
        List<Map<String, String>> linked = new ArrayList<>();
        for (JsonNode user : users) {
            if (user.path("person").isTextual()) {
                linked.add(Map.of(
                        "userId", user.path("username").textValue(),
                        "person", user.path("person").textValue()));
            }
        }
        return linked;
    }
}
