package dev.prospector.integration.fakes;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import dev.prospector.integration.application.port.out.connection.Hooks;
import dev.prospector.integration.domain.connection.Hook;
import dev.prospector.integration.domain.connection.HookId;
import dev.prospector.integration.domain.provisioning.ClientSecret;
import dev.prospector.integration.domain.provisioning.ClientSecrets;

/** What one replica knows, and what another one has stored since. */
public final class ReplicaHooks implements Hooks {
    private final Map<String, Hook> known = new HashMap<>();
    private final Map<String, Hook> stored = new HashMap<>();
    private int looks;

    /** Known here and stored. */
    public Hook add(String tenant, ClientSecret secret) {
        var hook = addElsewhere(tenant, secret);
        known.put(hook.id().value(), hook);
        return hook;
    }

    public Hook addElsewhere(String tenant, ClientSecret secret) {
        var hook = new Hook(HookId.random(), tenant, ClientSecrets.only(secret));
        stored.put(hook.id().value(), hook);
        return hook;
    }

    public void rotateElsewhere(Hook hook, ClientSecret secret) {
        var rotated = new Hook(hook.id(), hook.tenant(), hook.secrets().replacedBy(secret));
        stored.put(hook.id().value(), rotated);
    }

    @Override
    public Optional<Hook> find(String hookId) {
        return Optional.ofNullable(known.get(hookId));
    }

    @Override
    public Optional<Hook> lookAgain(String hookId) {
        looks++;
        Optional.ofNullable(stored.get(hookId)).ifPresent(hook -> known.put(hookId, hook));
        return find(hookId);
    }

    public int looks() {
        return looks;
    }
}
