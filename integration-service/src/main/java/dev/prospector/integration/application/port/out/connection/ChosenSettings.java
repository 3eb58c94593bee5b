package dev.prospector.integration.application.port.out.connection;

import java.util.Optional;

import dev.prospector.integration.application.port.in.connection.ConnectionSettings.Versioned;
import dev.prospector.integration.domain.settings.Settings;

/** The current tenant's settings, once an admin has chosen any. */
public interface ChosenSettings {
    Optional<Versioned> find();

    /**
     * @param expected the version that they were made from; 0 for the first ones
     * @return false when there is another version by now: then nothing is changed
     */
    boolean replace(long expected, Settings settings);
}
