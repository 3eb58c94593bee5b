package dev.prospector.local;

import static dev.prospector.testbed.Keysets.ensure;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import dev.prospector.testbed.Child;

/** The five services: where their doors are, and what each is told by its environment. */
public enum Service {
    GATEWAY("gateway", Door.GATEWAY, Door.GATEWAY_HEALTH),
    INTEGRATION("integration-service", Door.INTEGRATION, Door.INTEGRATION_HEALTH, "credentials", "linkedin-activity"),
    CANDIDATE("candidate-service", Door.CANDIDATE, Door.CANDIDATE_HEALTH),
    JOB("job-service", Door.JOB, Door.JOB_HEALTH),
    SYNC("sync-service", Door.SYNC, Door.SYNC_HEALTH, "linkedin-activity");

    private static final String PROGRAM = "quarkus-run.jar";
    /** All that its start loads, ready to use; there unless it was packaged in haste. */
    private static final String CLASSES = "app-cds.jsa";

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

    /** Of the process; also names its log. */
    public String name(int replica) {
        return replica == 0 ? module : module + "-" + (replica + 1);
    }

    public Door door() {
        return door;
    }

    public Door health() {
        return health;
    }

    boolean holds(String keyset) {
        return keysets.contains(keyset);
    }

    /** Those with a schema, which is named like the service; the gateway stores nothing. */
    public static Stream<Service> stored() {
        return Arrays.stream(values()).filter(Service::hasDatabase);
    }

    private boolean hasDatabase() {
        return this != GATEWAY;
    }

    /**
     * Small heaps that begin smaller: a laptop runs all five beside a database and a broker. A service that has used its heap up
     * ends, and is reported, rather than going on with threads missing.
     */
    List<String> command(Setup setup, int replica) {
        List<String> command = new ArrayList<>(List.of(
                Child.java(),
                setup.marker(),
                "-Dprospector.service=" + name(replica),
                "-Xms32m",
                "-Xmx128m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError"));
        command.addAll(setup.extras().jvmArguments(this, replica));
        if (Files.exists(folder(setup).resolve(CLASSES))) {
            command.add("-XX:SharedArchiveFile=" + CLASSES);
        }
        command.addAll(List.of("-jar", PROGRAM));
        return command;
    }

    /** Where its program is. It has to run there: the archive of its classes knows their places from there. */
    Path folder(Setup setup) {
        return setup.root().resolve(module).resolve("target/quarkus-app");
    }

    /** What the service is told. It goes by the environment, because others can read a command line. */
    Map<String, String> environment(Setup setup, int replica) {
        Map<String, String> environment = new HashMap<>(setup.common());
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(setup.doors().port(door, replica)));
        environment.put(
                "QUARKUS_MANAGEMENT_PORT", Integer.toString(setup.doors().port(health, replica)));
        if (hasDatabase()) {
            environment.putAll(setup.database().environment(this, setup));
        }
        keysets.forEach(name -> environment.put(
                keysetVariable(name), ensure(keysetFile(setup, name)).toString()));
        environment.putAll(setup.extras().environment(this, replica));
        return environment;
    }

    public String schema() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static String keysetVariable(String name) {
        return "PROSPECTOR_SEALING_" + name.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    static Path keysetFile(Setup setup, String name) {
        return setup.data().resolve("secrets").resolve(name + ".keyset.json");
    }
}
