package dev.prospector.local;

import java.net.URI;
import java.util.Map;

/**
 * The operator at integration-service's internal door, as the client {@code operator} (architecture.md 3.2).
 *
 * @param integration address of integration-service
 */
public record Operator(Sandbox sandbox, URI integration) {

    /** Whether the tenant may use LinkedIn (product.md 2.1). */
    public void entitle(String tenant, boolean granted) {
        call("PUT", "/internal/tenants/" + tenant + "/entitlements/linkedin", Map.of("granted", granted))
                .expect(204);
    }

    /** The tenant's secret at LinkedIn is replaced, in the background. The earlier one stays good until the next time. */
    public void rotateSecret(String tenant) {
        call("POST", "/internal/tenants/" + tenant + "/linkedin-secret-rotations", null)
                .expect(202);
    }

    private Answer call(String method, String path, Object body) {
        return Http.send(method, integration.resolve(path), sandbox.serviceToken("operator"), body);
    }
}
