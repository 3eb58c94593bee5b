package dev.prospector.integration.application.port.in.connection;

import dev.prospector.integration.domain.settings.Settings;

/** The current tenant's choices about LinkedIn; they can be made before it is connected (product.md 2.1.4). */
public interface ConnectionSettings {
    /** @param version counts the changes; 0 before the first */
    record Versioned(Settings settings, long version) {}

    Versioned read();

    /**
     * LinkedIn learns of it in the background.
     *
     * @param expected the version that the change was made from
     * @throws ChangedMeanwhile when there is another version by now
     * @throws dev.prospector.integration.domain.connection.InvalidSetting for an instance name that LinkedIn would not take
     */
    Versioned change(long expected, Settings settings);

    /** Somebody changed the settings first. */
    final class ChangedMeanwhile extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public ChangedMeanwhile() {
            super("the settings were changed meanwhile");
        }
    }
}
