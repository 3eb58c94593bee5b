package dev.prospector.local;

import static dev.prospector.testbed.Keysets.ensure;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import dev.prospector.testbed.Account;
import dev.prospector.testbed.Child;

/** The five services: where their doors are, and what each is told by its environment. */
enum Service {
    GATEWAY("gateway", Door.GATEWAY, Door.GATEWAY_HEALTH),
    INTEGRATION("integration-service", Door.INTEGRATION, Door.INTEGRATION_HEALTH, "credentials", "linkedin-activity"),
    CANDIDATE("candidate-service", Door.CANDIDATE, Door.CANDIDATE_HEALTH),
    JOB("job-service", Door.JOB, Door.JOB_HEALTH),
    SYNC("sync-service", Door.SYNC, Door.SYNC_HEALTH, "linkedin-activity");

    private final String module;
    private final Door door;
    private final Door health;
    private final List<String> keysets;

    Service(String module, Door door, Door health, String... keysets) {
        this.module = module;
        this.door = door;
        this.health = health;
        this.keysets = List.of(keysets);
    }

    String module() {
        return module;
    }

    Door health() {
        return health;
    }

    /** The schema is named like the service; the gateway stores nothing. */
    boolean hasDatabase() {
        return this != GATEWAY;
    }

    /** The service's user of the database: it sees its own schema only. */
    Account account(Secrets secrets) {
        return Account.of(schema(), schema(), secrets.password(schema()));
    }

    /** Small heaps: a laptop runs all five beside a database and a broker. */
    List<String> command(Setup setup) {
        return List.of(
                Child.java(),
                setup.marker(),
                "-Xmx128m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-jar",
                setup.root()
                        .resolve(module)
                        .resolve("target/quarkus-app/quarkus-run.jar")
                        .toString());
    }

    /** What the service is told. It goes by the environment, because others can read a command line. */
    Map<String, String> environment(Setup setup, String databaseUrl) {
        Map<String, String> environment = new HashMap<>(setup.common());
        environment.put("QUARKUS_HTTP_PORT", setup.port(door));
        environment.put("QUARKUS_MANAGEMENT_PORT", setup.port(health));
        if (hasDatabase()) {
            Account account = account(setup.secrets());
            environment.put("QUARKUS_DATASOURCE_JDBC_URL", databaseUrl);
            environment.put("QUARKUS_DATASOURCE_USERNAME", account.user());
            environment.put("QUARKUS_DATASOURCE_PASSWORD", account.password());
        }
        keysets.forEach(name ->
                environment.put(keysetVariable(name), keyset(setup, name).toString()));
        return environment;
    }

    String schema() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static String keysetVariable(String name) {
        return "PROSPECTOR_SEALING_" + name.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private static Path keyset(Setup setup, String name) {
        return ensure(setup.data().resolve("secrets").resolve(name + ".keyset.json"));
    }
}
