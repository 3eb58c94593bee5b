package dev.prospector.integration.application.service.diagnosis;

import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.integration.application.port.out.connection.CallbackProbe;
import dev.prospector.integration.application.port.out.connection.IntegrationsAtLinkedIn;
import dev.prospector.integration.application.port.out.connection.IntegrationsAtLinkedIn.Found;
import dev.prospector.integration.application.port.out.connection.LinkedInProbe;
import dev.prospector.integration.application.port.out.connection.Provisioning;
import dev.prospector.integration.domain.connection.ConfigurationKey;
import dev.prospector.integration.domain.connection.Connection;
import dev.prospector.integration.domain.connection.IntegrationType;
import dev.prospector.integration.domain.diagnosis.Ailment;

/** Whom a diagnosis asks, each about one thing. Not within a transaction. */
@ApplicationScoped
class Questions {
    private final Provisioning provisioning;
    private final LinkedInProbe probe;
    private final CallbackProbe callbacks;
    private final IntegrationsAtLinkedIn integrations;
    private final Clock clock;

    Questions(
            Provisioning provisioning,
            LinkedInProbe probe,
            CallbackProbe callbacks,
            IntegrationsAtLinkedIn integrations,
            Clock clock) {
        this.provisioning = provisioning;
        this.probe = probe;
        this.callbacks = callbacks;
        this.integrations = integrations;
        this.clock = clock;
    }

    Answer<Optional<Provisioning.Known>> application(TimeBudget time, Connection connection) {
        return time.ask(Ailment.PARENT_DENIED, () -> provisioning.find(connection.tenant()));
    }

    Answer<ClockCheck.Times> token(TimeBudget time, Connection connection) {
        return time.ask(Ailment.CREDENTIALS_DENIED, () -> {
            var asked = clock.instant();
            var theirs = probe.askForToken(connection);
            return new ClockCheck.Times(asked, theirs, clock.instant());
        });
    }

    Answer<CallbackProbe.Outcome> callback(TimeBudget time, Expected expected) {
        var newest = expected.connection().application().secrets().newest();
        return time.ask(
                Ailment.CALLBACK_NOT_REACHED,
                Ailment.CALLBACK_NOT_REACHED,
                () -> callbacks.challenge(expected.callback(), newest));
    }

    Answer<List<Found>> integrations(TimeBudget time, Expected expected) {
        return time.ask(
                Ailment.CREDENTIALS_DENIED, () -> integrations.read(expected.connection(), expected.integrations()));
    }

    /** @param found integrations that LinkedIn knows; some have no configuration */
    Answer<Map<IntegrationType, Map<ConfigurationKey, String>>> configurations(
            TimeBudget time, Connection connection, List<Found> found) {
        return time.ask(Ailment.CREDENTIALS_DENIED, () -> {
            var all = new EnumMap<IntegrationType, Map<ConfigurationKey, String>>(IntegrationType.class);
            found.stream()
                    .map(Found::key)
                    .filter(key -> !ConfigurationKey.of(key.type()).isEmpty())
                    .forEach(key -> all.put(key.type(), integrations.configuration(connection, key)));
            return all;
        });
    }
}
