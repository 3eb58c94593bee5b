package dev.prospector.integration.fakes;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

import dev.prospector.integration.application.port.out.connection.IntegrationsAtLinkedIn;
import dev.prospector.integration.application.port.out.connection.LinkedInDeclined;
import dev.prospector.integration.application.port.out.connection.LinkedInDeclined.Reason;
import dev.prospector.integration.application.port.out.connection.Provisioning;
import dev.prospector.integration.domain.connection.ConfigurationKey;
import dev.prospector.integration.domain.connection.Connection;
import dev.prospector.integration.domain.connection.IntegrationKey;
import dev.prospector.integration.domain.connection.StatusAtLinkedIn;
import dev.prospector.integration.domain.provisioning.ApplicationDefinition;
import dev.prospector.integration.domain.provisioning.ApplicationUrn;
import dev.prospector.integration.domain.provisioning.ClientSecret;

/**
 * LinkedIn's side of an onboarding: child applications and integrations. What is named and, for exports, has a callback is partner-ready.
 * Refuses to be asked inside a transaction, and with credentials of another
 * tenant or a secret that is not live.
 */
public final class PlayedLinkedIn implements Provisioning, IntegrationsAtLinkedIn {
    private final FakeTenants tenants;
    private final Map<String, Child> children = new HashMap<>();
    private final Map<IntegrationKey, Known> integrations = new HashMap<>();
    private final Map<String, List<IntegrationKey>> announcements = new HashMap<>();
    private final List<String> calls = new ArrayList<>();
    private final Deque<Fault> faults = new ArrayDeque<>();

    private record Fault(Predicate<String> call, Runnable happens) {}

    private static final class Child {
        private final ApplicationUrn urn;
        private ApplicationDefinition definition;
        private final Deque<ClientSecret> live = new ArrayDeque<>();

        private Child(ApplicationUrn urn, ApplicationDefinition definition) {
            this.urn = urn;
            this.definition = definition;
        }
    }

    private static final class Known {
        private StatusAtLinkedIn status = StatusAtLinkedIn.REQUESTED;
        private String name;
        private final Map<ConfigurationKey, String> configuration = new EnumMap<>(ConfigurationKey.class);
    }

    public PlayedLinkedIn(FakeTenants tenants) {
        this.tenants = tenants;
    }

    /** The next call that begins so is declined. */
    public PlayedLinkedIn declines(String call, Reason reason) {
        return declines(call, reason, Duration.ZERO);
    }

    public PlayedLinkedIn declines(String call, Reason reason, Duration retryAfter) {
        return before(call, () -> {
            throw new LinkedInDeclined(reason, retryAfter);
        });
    }

    /** Something else happens when the next call that begins so arrives. */
    public PlayedLinkedIn before(String call, Runnable happens) {
        faults.add(new Fault(text -> text.startsWith(call), happens));
        return this;
    }

    /** The customer's admin presses Request in the widget. */
    public void requested(List<IntegrationKey> keys) {
        keys.forEach(key -> integrations.put(key, new Known()));
    }

    /** LinkedIn's own admin, or LinkedIn, moves them on. */
    public void moves(List<IntegrationKey> keys, StatusAtLinkedIn status) {
        keys.forEach(key -> integrations.get(key).status = status);
    }

    public void announces(String requestId, List<IntegrationKey> keys) {
        announcements.put(requestId, keys);
    }

    public List<String> calls() {
        return calls;
    }

    public ApplicationDefinition definitionOf(String foreignId) {
        return children.get(foreignId).definition;
    }

    /** The newest first. */
    public List<ClientSecret> liveSecretsOf(String foreignId) {
        return List.copyOf(children.get(foreignId).live);
    }

    public String nameOf(IntegrationKey key) {
        return integrations.get(key).name;
    }

    public Map<ConfigurationKey, String> configurationOf(IntegrationKey key) {
        return integrations.get(key).configuration;
    }

    @Override
    public Provisioned create(ApplicationDefinition definition) {
        called("create " + definition.foreignId());
        if (children.containsKey(definition.foreignId())) {
            throw new AlreadyProvisioned();
        }
        var urn = new ApplicationUrn("urn:li:developerApplication:" + (children.size() + 1));
        var child = new Child(urn, definition);
        children.put(definition.foreignId(), child);
        return new Provisioned(urn, "client-" + definition.foreignId(), another(child));
    }

    private static ClientSecret another(Child child) {
        var secret = new ClientSecret("secret-" + UUID.randomUUID());
        child.live.addFirst(secret);
        return secret;
    }

    @Override
    public Optional<Provisioning.Known> find(String foreignId) {
        called("find " + foreignId);
        return Optional.ofNullable(children.get(foreignId))
                .map(child -> new Provisioning.Known(child.urn, "client-" + foreignId, child.definition));
    }

    @Override
    public void update(ApplicationUrn application, ApplicationDefinition definition) {
        called("update " + definition.foreignId());
        children.get(definition.foreignId()).definition = definition;
    }

    @Override
    public ClientSecret roll(ApplicationDefinition owner, ApplicationUrn application) {
        called("roll " + owner.foreignId());
        var child = children.get(owner.foreignId());
        if (child.live.size() == 2) {
            throw new LinkedInDeclined(Reason.REFUSED, Duration.ZERO);
        }
        return another(child);
    }

    @Override
    public void retire(ApplicationDefinition owner, ApplicationUrn application, ClientSecret secret) {
        called("retire " + owner.foreignId());
        var live = children.get(owner.foreignId()).live;
        if (live.size() == 1 || !live.remove(secret)) {
            throw new LinkedInDeclined(Reason.REFUSED, Duration.ZERO);
        }
    }

    @Override
    public List<Found> read(Connection connection, Collection<IntegrationKey> keys) {
        asked(connection, "read " + keys.size());
        return keys.stream().flatMap(key -> found(key).stream()).toList();
    }

    @Override
    public List<Found> announced(Connection connection, String requestId) {
        asked(connection, "announced " + requestId);
        return announcements.getOrDefault(requestId, List.of()).stream()
                .flatMap(key -> found(key).stream())
                .toList();
    }

    private Optional<Found> found(IntegrationKey key) {
        return Optional.ofNullable(integrations.get(key))
                .map(known -> new Found(key, known.status, Optional.ofNullable(known.name)));
    }

    @Override
    public void name(Connection connection, Map<IntegrationKey, String> names) {
        asked(connection, "name " + names.keySet().iterator().next().type());
        names.forEach((key, name) -> integrations.get(key).name = name);
        names.keySet().forEach(this::readyIfDone);
    }

    @Override
    public Map<ConfigurationKey, String> configuration(Connection connection, IntegrationKey key) {
        asked(connection, "configuration " + key.type());
        return Map.copyOf(integrations.get(key).configuration);
    }

    @Override
    public void configure(Connection connection, IntegrationKey key, Map<ConfigurationKey, String> values) {
        asked(connection, "configure " + key.type());
        integrations.get(key).configuration.putAll(values);
        readyIfDone(key);
    }

    @Override
    public void unset(Connection connection, IntegrationKey key, Set<ConfigurationKey> keys) {
        asked(connection, "unset " + key.type());
        integrations.get(key).configuration.keySet().removeAll(keys);
    }

    private void readyIfDone(IntegrationKey key) {
        var known = integrations.get(key);
        var hasCallback = known.configuration.containsKey(ConfigurationKey.CALLBACK_URL);
        var isDone = known.name != null && (hasCallback || key.type() != ConfigurationKey.CALLBACK_URL.type());
        if (isDone && known.status == StatusAtLinkedIn.REQUESTED) {
            known.status = StatusAtLinkedIn.PARTNER_READY;
        }
    }

    private void asked(Connection connection, String call) {
        called(call);
        var newest = connection.application().secrets().newest();
        var child = children.get(connection.tenant());
        if (child == null || !child.live.contains(newest)) {
            throw new LinkedInDeclined(Reason.DENIED, Duration.ZERO);
        }
    }

    private void called(String call) {
        if (tenants.isWorking()) {
            throw new IllegalStateException("LinkedIn is asked inside a transaction");
        }
        calls.add(call);
        var fault = faults.stream().filter(known -> known.call.test(call)).findFirst();
        fault.ifPresent(known -> {
            faults.remove(known);
            known.happens.run();
        });
    }
}
