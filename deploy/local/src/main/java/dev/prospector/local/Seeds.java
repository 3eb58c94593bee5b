package dev.prospector.local;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Connects the demo tenants with the sandbox, as an admin will do through the API once that exists: the service learns the
 * tenant's application and users, the sandbox learns where to push. And each user shows up once, so that they can be picked for a
 * hiring team. Safe to repeat.
 */
record Seeds(Sandbox sandbox, URI integration, URI api) {

    private static final List<String> TENANTS = List.of("acme", "globex");

    void sow() {
        String operator = sandbox.serviceToken("operator");
        TENANTS.forEach(tenant -> connect(tenant, operator));
    }

    private void connect(String tenant, String operator) {
        Answer application = sandbox.tenant(tenant);
        Map<String, Object> connection = Map.of(
                "clientId", application.text("clientId"),
                "clientSecret", application.text("clientSecret"),
                "organization", application.text("organization"),
                "users", linkedUsers(application.json().path("users")));
        URI address = integration.resolve("/internal/dev/connections/" + tenant);
        Answer hook = Http.send("PUT", address, operator, connection).expect(200);
        sandbox.callBack(tenant, hook.text("callbackUrl"));
        application.json().path("users").forEach(this::showUp);
    }

    private void showUp(JsonNode user) {
        String token = sandbox.userToken(user.path("username").textValue());
        new Client(api, token).get("/me").expect(200);
    }

    private static List<Map<String, String>> linkedUsers(JsonNode users) {
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
