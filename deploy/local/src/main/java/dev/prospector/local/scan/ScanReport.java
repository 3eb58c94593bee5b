package dev.prospector.local.scan;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What was searched, and what was found there.
 *
 * @param searched how many files
 * @param bytes of these files
 */
record ScanReport(List<Canary> canaries, Map<Area, Integer> searched, long bytes, List<Find> finds) {

    private static final int MOST_TOLD = 20;

    /** What must not be: canaries where they may not stand, and controls that were not seen where they do stand. */
    List<String> failures() {
        List<String> failures = new ArrayList<>();
        finds.stream()
                .filter(find -> !find.isAllowed())
                .limit(MOST_TOLD)
                .forEach(find -> failures.add("FOUND: " + find));
        for (Canary canary : canaries) {
            for (Area area : canary.demanded()) {
                if (!isPlain(canary, area)) {
                    failures.add("NOT SEEN: " + canary + ", which stands in " + area);
                }
            }
        }
        return failures;
    }

    void tell(PrintStream out) {
        out.printf("%nsearched %d MB: files of %s%n", bytes >> 20, new EnumMap<>(searched));
        for (Canary canary : canaries) {
            Map<Area, Long> areas = finds.stream()
                    .filter(find -> find.canary() == canary)
                    .collect(groupingBy(find -> find.location().area(), counting()));
            out.printf("  %-60s %s%n", canary, areas.isEmpty() ? "not found" : "found in " + new EnumMap<>(areas));
        }
        failures().forEach(out::println);
    }

    private boolean isPlain(Canary canary, Area area) {
        return finds.stream()
                .anyMatch(find -> find.canary() == canary
                        && find.location().area() == area
                        && find.disguise().equals("plain"));
    }
}
