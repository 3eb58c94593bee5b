package dev.prospector.integration.domain.provisioning;

import java.net.URI;
import java.util.Set;

import dev.prospector.integration.domain.connection.HookId;

/** Where LinkedIn finds us. It takes https alone, on port 443 or 80 (LinkedIn RSC 2.1). */
public record OwnAddresses(URI base) {
    private static final Set<Integer> PORTS = Set.of(-1, 443, 80);

    /** @param plainAllowed whether any address may do, as in development, where LinkedIn is played */
    public static OwnAddresses at(URI base, boolean plainAllowed) {
        if (!plainAllowed && !("https".equals(base.getScheme()) && PORTS.contains(base.getPort()))) {
            throw new IllegalArgumentException("LinkedIn takes only https callbacks, on port 443 or 80");
        }
        return new OwnAddresses(base);
    }

    /** What LinkedIn pushes to; each tenant has one of its own. */
    public URI callback(HookId hook) {
        return base.resolve("/webhooks/linkedin/" + hook.value());
    }

    /** Where LinkedIn sends a member back to after consent. */
    public URI consent() {
        return base.resolve("/oauth/linkedin/callback");
    }
}
