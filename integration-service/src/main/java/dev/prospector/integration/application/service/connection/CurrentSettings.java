package dev.prospector.integration.application.service.connection;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.integration.application.port.in.connection.ConnectionSettings.Versioned;
import dev.prospector.integration.application.port.out.connection.Caller;
import dev.prospector.integration.application.port.out.connection.ChosenSettings;
import dev.prospector.integration.domain.settings.Settings;

/** The current tenant's settings, chosen or usual; in the caller's transaction. */
@ApplicationScoped
class CurrentSettings {
    private final ChosenSettings chosen;
    private final Caller caller;

    CurrentSettings(ChosenSettings chosen, Caller caller) {
        this.chosen = chosen;
        this.caller = caller;
    }

    Versioned read() {
        return chosen.find().orElseGet(() -> new Versioned(Settings.usual(caller.tenant()), 0));
    }
}
