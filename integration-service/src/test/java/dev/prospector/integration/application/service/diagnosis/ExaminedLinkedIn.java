package dev.prospector.integration.application.service.diagnosis;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import dev.prospector.integration.application.port.out.connection.CallbackProbe;
import dev.prospector.integration.application.port.out.connection.IntegrationsAtLinkedIn;
import dev.prospector.integration.application.port.out.connection.LinkedInDeclined;
import dev.prospector.integration.application.port.out.connection.LinkedInDeclined.Reason;
import dev.prospector.integration.application.port.out.connection.LinkedInProbe;
import dev.prospector.integration.application.port.out.connection.Provisioning;
import dev.prospector.integration.application.port.out.connection.TimeLimits;
import dev.prospector.integration.domain.connection.ConfigurationKey;
import dev.prospector.integration.domain.connection.Connection;
import dev.prospector.integration.domain.connection.IntegrationKey;
import dev.prospector.integration.domain.connection.IntegrationType;
import dev.prospector.integration.domain.provisioning.ApplicationDefinition;
import dev.prospector.integration.domain.provisioning.ApplicationUrn;
import dev.prospector.integration.domain.provisioning.ClientSecret;
import dev.prospector.integration.fakes.MovingClock;

/** All that a diagnosis asks, as a test wants it to be; changes nothing. */
final class ExaminedLinkedIn implements Provisioning, IntegrationsAtLinkedIn, LinkedInProbe, CallbackProbe, TimeLimits {
    /** Which of the questions. */
    enum Question {
        APPLICATION,
        TOKEN,
        CALLBACK,
        INTEGRATIONS,
        CONFIGURATION
    }

    private final MovingClock clock;
    private final Map<Question, LinkedInDeclined> declined = new HashMap<>();
    private final Map<Question, Duration> takes = new HashMap<>();
    private final List<Question> asked = new ArrayList<>();

    Optional<Known> application = Optional.empty();
    Duration clockBehindOurs = Duration.ZERO;
    Outcome callback = Outcome.ANSWERED_RIGHTLY;
    final List<Found> integrations = new ArrayList<>();
    final Map<IntegrationType, Map<ConfigurationKey, String>> configurations = new HashMap<>();

    ExaminedLinkedIn(MovingClock clock) {
        this.clock = clock;
    }

    void declines(Question question, Reason reason, Duration retryAfter) {
        declined.put(question, new LinkedInDeclined(reason, retryAfter));
    }

    void takes(Question question, Duration time) {
        takes.put(question, time);
    }

    List<Question> asked() {
        return asked;
    }

    private void ask(Question question) {
        asked.add(question);
        clock.advance(takes.getOrDefault(question, Duration.ZERO));
        if (declined.containsKey(question)) {
            throw declined.get(question);
        }
    }

    @Override
    public <T> T within(Duration limit, Supplier<T> work) {
        var end = clock.instant().plus(limit);
        var result = work.get();
        if (clock.instant().isAfter(end)) {
            throw new Over();
        }
        return result;
    }

    @Override
    public Optional<Known> find(String foreignId) {
        ask(Question.APPLICATION);
        return application.filter(known -> known.definition().foreignId().equals(foreignId));
    }

    @Override
    public Instant askForToken(Connection connection) {
        ask(Question.TOKEN);
        return clock.instant().minus(clockBehindOurs);
    }

    @Override
    public Outcome challenge(URI address, ClientSecret newest) {
        ask(Question.CALLBACK);
        return callback;
    }

    @Override
    public List<Found> read(Connection connection, Collection<IntegrationKey> keys) {
        ask(Question.INTEGRATIONS);
        return integrations.stream().filter(found -> keys.contains(found.key())).toList();
    }

    @Override
    public Map<ConfigurationKey, String> configuration(Connection connection, IntegrationKey key) {
        ask(Question.CONFIGURATION);
        return configurations.getOrDefault(key.type(), Map.of());
    }

    @Override
    public List<Found> announced(Connection connection, String requestId) {
        throw new UnsupportedOperationException("a diagnosis asks for all");
    }

    @Override
    public Provisioned create(ApplicationDefinition definition) {
        throw new UnsupportedOperationException("a diagnosis changes nothing");
    }

    @Override
    public void update(ApplicationUrn urn, ApplicationDefinition definition) {
        throw new UnsupportedOperationException("a diagnosis changes nothing");
    }

    @Override
    public ClientSecret roll(ApplicationDefinition owner, ApplicationUrn urn) {
        throw new UnsupportedOperationException("a diagnosis changes nothing");
    }

    @Override
    public void retire(ApplicationDefinition owner, ApplicationUrn urn, ClientSecret secret) {
        throw new UnsupportedOperationException("a diagnosis changes nothing");
    }

    @Override
    public void name(Connection connection, Map<IntegrationKey, String> names) {
        throw new UnsupportedOperationException("a diagnosis changes nothing");
    }

    @Override
    public void configure(Connection connection, IntegrationKey key, Map<ConfigurationKey, String> values) {
        throw new UnsupportedOperationException("a diagnosis changes nothing");
    }

    @Override
    public void unset(Connection connection, IntegrationKey key, Set<ConfigurationKey> keys) {
        throw new UnsupportedOperationException("a diagnosis changes nothing");
    }
}
