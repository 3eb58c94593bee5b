package dev.prospector.sandbox;

import java.nio.file.Path;
import java.util.Locale;

/**
 * How a sandbox runs.
 *
 * @param port       0 takes a free one
 * @param dataFolder where keys, ids and secrets are kept
 * @param issuer     the identity provider's address as the services see it; null for the sandbox's own {@code /idp}
 */
record Settings(int port, Path dataFolder, String issuer) {

    /** From {@code SANDBOX_PORT}, {@code SANDBOX_DATA}, {@code SANDBOX_ISSUER}, or properties like {@code sandbox.port}. */
    static Settings fromEnvironment() {
        return new Settings(
                Integer.parseInt(value("SANDBOX_PORT", "8090")),
                Path.of(value("SANDBOX_DATA", "target/sandbox-data")),
                value("SANDBOX_ISSUER", null));
    }

    private static String value(String name, String otherwise) {
        String property = System.getProperty(name.toLowerCase(Locale.ROOT).replace('_', '.'));
        if (property != null) {
            return property;
        }
        return System.getenv().getOrDefault(name, otherwise);
    }
}
