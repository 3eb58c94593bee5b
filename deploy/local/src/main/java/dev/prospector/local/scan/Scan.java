package dev.prospector.local.scan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

import dev.prospector.local.BundledDatabase;
import dev.prospector.local.Doors;
import dev.prospector.local.Extras;
import dev.prospector.local.LaunchFailed;
import dev.prospector.local.Platform;
import dev.prospector.local.Progress;
import dev.prospector.local.Setup;
import dev.prospector.testbed.DatabaseKind;
import dev.prospector.testbed.Folders;
import dev.prospector.testbed.Repository;
import dev.prospector.testbed.ServerFailed;

/**
 * {@code deploy/local/scan} after the build (quality.md S4): plays the story with known texts in a system of its own, ends it, and looks for
 * them in every byte that database, Kafka and services left behind. What may stand in clear there is architecture.md 3.7's.
 *
 * @param data folder of that system, emptied first
 */
public record Scan(Path data, Progress progress) {

    private static final Extras WITH_BINLOG = new Extras() {
        @Override
        public boolean binlog() {
            return true;
        }
    };

    /** Held, because a logger that nobody refers to forgets its level. */
    private static final Logger LOGGERS = Logger.getLogger("");

    public static void main(String[] arguments) {
        LOGGERS.setLevel(Level.SEVERE);
        Path data = Repository.root().resolve(".local/data-scan");
        try {
            List<String> failures = new Scan(data, new Progress(System.out, Instant.now())).failures();
            System.out.println(failures.isEmpty() ? "\nscan: nothing is where it may not be" : "\nscan: FAILED");
            System.exit(failures.isEmpty() ? 0 : 1);
        } catch (LaunchFailed | ServerFailed failure) {
            System.err.println("\nscan: " + failure.getMessage());
            System.exit(1);
        }
    }

    /** Tells what it finds; empty when all is as it should be. */
    public List<String> failures() {
        Folders.remove(data);
        Setup setup = new Setup(
                Repository.root(),
                data,
                Doors.free(1),
                new BundledDatabase(DatabaseKind.chosen()),
                Optional.empty(),
                WITH_BINLOG);
        ScanReport report = search(planted(setup));
        report.tell(System.out);
        return report.failures();
    }

    /** The system has ended when this returns: all it has to write is written. */
    private List<Canary> planted(Setup setup) {
        try (Platform platform = Platform.on(setup, false, progress)) {
            platform.start();
            List<Canary> canaries = new ArrayList<>(new Planting(platform.api(), platform.operator()).plant());
            canaries.addAll(new Keys(data.resolve("secrets")).canaries());
            progress.say(canaries.size() + " canaries are planted");
            return canaries;
        }
    }

    private ScanReport search(List<Canary> canaries) {
        ByteSearch search = new ByteSearch(canaries);
        List<Find> finds = new ArrayList<>();
        Map<Area, Integer> searched = new EnumMap<>(Area.class);
        long bytes = 0;
        for (Location location : locations()) {
            finds.addAll(search.in(data, location));
            searched.merge(location.area(), 1, Integer::sum);
            bytes += data.resolve(location.path()).toFile().length();
        }
        return new ScanReport(canaries, searched, bytes, finds);
    }

    private List<Location> locations() {
        try (Stream<Path> files = Files.walk(data)) {
            return files.filter(Files::isRegularFile)
                    .map(data::relativize)
                    .flatMap(file -> Location.of(file).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
