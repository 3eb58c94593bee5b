package dev.prospector.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import dev.prospector.kit.data.sealing.KeyRotation;
import dev.prospector.kit.data.sealing.Keyset;
import dev.prospector.testbed.Repository;

/**
 * {@code deploy/local/rotate-keys KEYSET}: gives a keyset of the running local system another key, without a pause. Ends with 0 also when
 * the old key has to be kept for now; it says until when, and is run again then.
 *
 * @param pace as the keyset needs it, unless a test asks for another one
 * @param wishes of the system: those that {@code up} was started with
 */
record RotateKeys(Keyset keyset, KeyRotation.Pace pace, Wishes wishes) {

    /** A transaction is ended after a minute. */
    private static final Duration SETTLING = Duration.ofSeconds(65);

    private static final Duration STEP = Duration.ofSeconds(1);

    public static void main(String[] arguments) {
        try {
            RotateKeys.of(List.of(arguments), System.getenv()).run();
        } catch (LaunchFailed | IllegalStateException failure) {
            System.err.println("rotate-keys: " + failure.getMessage());
            System.exit(1);
        }
    }

    /** @throws LaunchFailed when something is asked for that there is not */
    static RotateKeys of(List<String> arguments, Map<String, String> environment) {
        List<String> rest = new ArrayList<>(arguments);
        Keyset keyset = Keyset.labelled(rest.isEmpty() ? "" : rest.remove(0))
                .orElseThrow(() -> new LaunchFailed("which keyset? There are "
                        + Stream.of(Keyset.values()).map(Keyset::label).toList()));
        Duration retention = taken(rest, "--retention", keyset.retention());
        Duration settling = taken(rest, "--settling", SETTLING);
        return new RotateKeys(keyset, new KeyRotation.Pace(retention, settling, STEP), new Wishes(rest, environment));
    }

    void run() {
        Setup setup = wishes.setup(Repository.root());
        Path file = Service.keysetFile(setup, keyset.label());
        if (!Files.exists(file)) {
            throw new LaunchFailed("there is no keyset " + keyset.label() + " yet; start deploy/local/up first");
        }
        new KeyRotation(file, new KeysetReplicas(setup, keyset), pace, Clock.systemUTC(), System.out::println).run();
    }

    private static Duration taken(List<String> arguments, String option, Duration otherwise) {
        int at = arguments.indexOf(option);
        if (at < 0) {
            return otherwise;
        }
        arguments.remove(at);
        try {
            return Duration.parse(at < arguments.size() ? arguments.remove(at) : "");
        } catch (DateTimeParseException e) {
            throw new LaunchFailed(option + " takes a duration such as PT30S");
        }
    }
}
