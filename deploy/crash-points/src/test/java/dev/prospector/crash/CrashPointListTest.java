package dev.prospector.crash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CrashPointListTest {

    private static final String LINE = "shop.order.before-commit  shop  my.Shop#order(String,List)  EXIT  commit";

    @Test
    void a_line_names_point_service_method_moment_and_kind() {
        CrashPoint point =
                CrashPointList.parse(List.of("# a remark", "", LINE)).points().get(0);
        assertEquals("shop.order.before-commit", point.name());
        assertEquals("shop", point.service());
        assertEquals("my.Shop", point.owner());
        assertEquals(Moment.EXIT, point.moment());
        assertEquals("commit", point.kind());
        assertFalse(point.killOnly());
        assertTrue(CrashPoint.parse(LINE + " kill-only").killOnly());
        assertTrue(point.isAt("order", List.of("String", "List")));
        assertFalse(point.isAt("order", List.of()));
        assertFalse(point.isAt("orders", List.of("String", "List")));
    }

    @Test
    void without_parameters_the_name_of_the_method_is_enough() {
        assertTrue(CrashPoint.parse("a shop my.Shop#order ENTRY http").isAt("order", List.of("int")));
        assertFalse(CrashPoint.parse("a shop my.Shop#order() ENTRY http").isAt("order", List.of("int")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a shop my.Shop#order ENTRY",
                "a shop my.Shop ENTRY http",
                "a shop my.Shop#order LATER http",
                "a shop my.Shop#order ENTRY http more"
            })
    void what_is_no_point_is_refused(String line) {
        assertThrows(IllegalArgumentException.class, () -> CrashPointList.parse(List.of(line)));
    }

    @Test
    void a_name_is_given_once() {
        assertThrows(IllegalArgumentException.class, () -> CrashPointList.parse(List.of(LINE, LINE)));
    }

    /** quality.md E2. */
    @Test
    void there_are_more_than_thirty_around_every_commit_send_ack_and_call() {
        List<CrashPoint> points = CrashPointList.read().points();
        assertTrue(points.size() >= 30, () -> points.size() + " points");
        assertEquals(
                Set.of("commit", "send", "ack", "http", "step"),
                points.stream().map(CrashPoint::kind).collect(Collectors.toSet()));
    }
}
