package dev.prospector.local.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

class DifferencesTest {

    private final Differences differences = new Differences();

    @Test
    void what_agrees_is_no_difference() {
        differences.demand(true, "never told");
        differences.demandNone("rows left over", List.of());
        differences.demandSame("rows", Set.of("a", "b"), List.of("b", "a"));
        differences.demandNone(new Seed(7));
    }

    @Test
    void what_is_lost_doubled_or_made_up_is_told_with_the_seed() {
        differences.demandSame("rows", Set.of("a", "b"), List.of("a", "a", "c"));
        differences.demand(false, "wrong reason");
        assertEquals(
                """
                4 differences; replay with -Dfaults.seed=7:
                rows twice: 1, such as [a]
                rows missing: 1, such as [b]
                rows too many: 1, such as [c]
                wrong reason""",
                assertThrows(AssertionError.class, () -> differences.demandNone(new Seed(7)))
                        .getMessage());
    }
}
