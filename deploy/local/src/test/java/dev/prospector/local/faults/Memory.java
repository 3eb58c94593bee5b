package dev.prospector.local.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.prospector.testbed.Child;

/**
 * What each process of the run has resident.
 *
 * @param mebibytes by name
 */
public record Memory(Map<String, Long> mebibytes) {

    public static Memory of(List<Child> processes) {
        Map<String, Long> mebibytes = new HashMap<>();
        processes.forEach(process ->
                mebibytes.put(process.name(), resident(process.handle().pid())));
        return new Memory(mebibytes);
    }

    /** The largest of the services. */
    public long ofServices() {
        return mebibytes.entrySet().stream()
                .filter(entry ->
                        entry.getKey().contains("-service") || entry.getKey().startsWith("gateway"))
                .mapToLong(Map.Entry::getValue)
                .max()
                .orElseThrow();
    }

    private static long resident(long pid) {
        try {
            Process ps = new ProcessBuilder("ps", "-o", "rss=", "-p", Long.toString(pid)).start();
            String kibibytes = new String(ps.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
            return Long.parseLong(kibibytes.strip()) / 1024;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
