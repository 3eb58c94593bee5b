package dev.prospector.local;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import dev.prospector.testbed.DatabaseKind;
import dev.prospector.testbed.GivenDatabase;

/**
 * What the person at the terminal asked for: {@code --fresh}, {@code --mysql} and {@code --replicas N} as arguments, servers of their
 * own and other ports by {@code DB_URL}, {@code DB_USER}, {@code DB_PASSWORD}, {@code KAFKA_BOOTSTRAP} and
 * {@code PROSPECTOR_PORT_OFFSET} in the environment.
 */
record Wishes(List<String> arguments, Map<String, String> environment) {

    private static final Set<String> SWITCHES = Set.of("--fresh", "--mysql");
    private static final String REPLICAS = "--replicas";
    private static final int MOST_REPLICAS = 9;
    private static final int HIGHEST_OFFSET = 50_000;

    /** @throws LaunchFailed when something is asked for that there is not */
    Wishes {
        arguments = List.copyOf(arguments);
        environment = Map.copyOf(environment);
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            boolean isNumber = i > 0 && arguments.get(i - 1).equals(REPLICAS);
            if (!SWITCHES.contains(argument) && !argument.equals(REPLICAS) && !isNumber) {
                throw new LaunchFailed(
                        "unknown argument " + argument + "; there are --fresh, --mysql and --replicas N");
            }
        }
    }

    boolean fresh() {
        return arguments.contains("--fresh");
    }

    /** Each kind of server has data of its own, because what is in one is not in the other; so has each set of ports. */
    Setup setup(Path root) {
        int offset = offset();
        String data =
                "data" + (mysql() ? "-mysql" : "") + (ownServers() ? "-own" : "") + (offset == 0 ? "" : "-" + offset);
        Doors doors = Doors.usual(offset, replicas());
        return new Setup(root, root.resolve(".local").resolve(data), doors, database(), kafka());
    }

    int offset() {
        return number(
                "PROSPECTOR_PORT_OFFSET", environment.getOrDefault("PROSPECTOR_PORT_OFFSET", "0"), 0, HIGHEST_OFFSET);
    }

    private int replicas() {
        int at = arguments.lastIndexOf(REPLICAS);
        if (at < 0) {
            return 1;
        }
        return number(REPLICAS, at + 1 < arguments.size() ? arguments.get(at + 1) : "", 1, MOST_REPLICAS);
    }

    private DatabaseServer database() {
        return given("DB_URL")
                .map(this::own)
                .orElseGet(() -> new BundledDatabase(mysql() ? DatabaseKind.MYSQL : DatabaseKind.MARIADB));
    }

    private DatabaseServer own(String url) {
        if (mysql()) {
            throw new LaunchFailed("DB_URL names a database already; --mysql would start another one");
        }
        String user = given("DB_USER").orElseThrow(() -> new LaunchFailed("DB_URL needs a DB_USER and a DB_PASSWORD"));
        try {
            return new OwnDatabase(new GivenDatabase(url, user, environment.getOrDefault("DB_PASSWORD", "")));
        } catch (IllegalArgumentException e) {
            throw new LaunchFailed("DB_URL: " + e.getMessage());
        }
    }

    private Optional<String> kafka() {
        return given("KAFKA_BOOTSTRAP");
    }

    private boolean mysql() {
        return arguments.contains("--mysql");
    }

    private boolean ownServers() {
        return given("DB_URL").isPresent() || kafka().isPresent();
    }

    private Optional<String> given(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }

    private static int number(String name, String value, int least, int most) {
        if (!value.matches("\\d{1,6}") || Integer.parseInt(value) < least || Integer.parseInt(value) > most) {
            throw new LaunchFailed(name + " is a number from " + least + " to " + most + ", not \"" + value + "\"");
        }
        return Integer.parseInt(value);
    }
}
