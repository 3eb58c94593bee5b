package dev.prospector.testbed;

import java.util.HashMap;
import java.util.Map;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/**
 * Gives a {@code @QuarkusTest} its database, its keys and, on demand, its broker. Arguments: {@code schema} (the service's own,
 * without it there is no database), {@code kafka} ({@code true} for a broker with all declared topics) and {@code answers} (the service
 * whose {@linkplain DocumentedAnswers OpenApi document} every answer must keep to).
 */
public final class TestbedResource implements QuarkusTestResourceLifecycleManager {

    private Map<String, String> arguments = Map.of();

    @Override
    public void init(Map<String, String> initArguments) {
        arguments = Map.copyOf(initArguments);
    }

    @Override
    public Map<String, String> start() {
        QuickPaths.everywhere();
        Map<String, String> configuration = new HashMap<>(identity());
        if (arguments.containsKey("answers")) {
            DocumentedAnswers.everywhere(arguments.get("answers"));
        }
        if (arguments.containsKey("schema")) {
            configuration.putAll(database(arguments.get("schema")));
        }
        if (Boolean.parseBoolean(arguments.get("kafka"))) {
            configuration.put("kafka.bootstrap.servers", SharedServers.bootstrapServers());
        }
        return configuration;
    }

    /** The servers outlive the application under test: they end with the JVM. */
    @Override
    public void stop() {}

    private static Map<String, String> identity() {
        return Map.of(
                "prospector.idp.issuer",
                TestTokens.ISSUER,
                "prospector.idp.jwks",
                TestTokens.jwksAddress(),
                "prospector.service.client-secret",
                "development");
    }

    private static Map<String, String> database(String schema) {
        return Map.of(
                "quarkus.datasource.jdbc.url", SharedServers.databaseUrl(schema),
                "quarkus.datasource.username", SharedServers.TESTER.user(),
                "quarkus.datasource.password", SharedServers.TESTER.password(),
                "prospector.sealing.credentials", keyset("credentials"),
                "prospector.sealing.linkedin-activity", keyset("linkedin-activity"));
    }

    private static String keyset(String name) {
        return Keysets.ensure(SharedServers.folder().resolve(name + ".json")).toString();
    }
}
