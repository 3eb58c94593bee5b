package dev.prospector.local.faults;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What is not as the test's own ledger says, gathered so that a failure shows all of it. */
public final class Differences {

    private static final int MOST_SHOWN = 5;
    private static final int MOST_TOLD = 30;

    private final List<String> found = new ArrayList<>();

    public void demand(boolean right, String otherwise) {
        if (!right) {
            found.add(otherwise);
        }
    }

    public void demandNone(String what, List<String> wrong) {
        demand(wrong.isEmpty(), what + ": " + some(wrong));
    }

    /** The same set, and each element once. */
    public void demandSame(String what, Set<String> expected, List<String> present) {
        Set<String> once = new HashSet<>();
        demandNone(
                what + " twice",
                present.stream().filter(each -> !once.add(each)).toList());
        demandNone(what + " missing", without(expected, once));
        demandNone(what + " too many", without(once, expected));
    }

    /** @throws AssertionError that tells them */
    public void demandNone(Seed seed) {
        if (!found.isEmpty()) {
            String told = String.join("\n", found.subList(0, Math.min(MOST_TOLD, found.size())));
            throw new AssertionError(found.size() + " differences; replay with " + seed + ":\n" + told);
        }
    }

    private static List<String> without(Set<String> all, Set<String> those) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(those);
        return List.copyOf(rest);
    }

    private static String some(List<String> wrong) {
        return wrong.size() + ", such as " + wrong.subList(0, Math.min(MOST_SHOWN, wrong.size()));
    }
}
