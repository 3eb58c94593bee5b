package dev.prospector.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.prospector.testbed.Child;

class ChildrenTest {

    @Test
    void a_child_that_dies_is_reported_with_the_end_of_its_log(@TempDir Path data) {
        try (Children children = new Children(new PidFile(data))) {
            children.add(Children.Tier.SERVICES, child(data, "echo out of luck; exit 3"));
            String report = children.death().join().report().getMessage();
            assertTrue(report.startsWith("child ended with code 3"), report);
            assertTrue(report.endsWith("out of luck"), report);
            assertThrows(LaunchFailed.class, children::demandAllAlive);
        }
    }

    @Test
    void closing_ends_all_children_and_is_no_failure(@TempDir Path data) {
        Children children = new Children(new PidFile(data));
        List<Child> started = List.of(child(data, "sleep 60"), child(data, "sleep 60"));
        children.add(Children.Tier.DATABASE, started.get(0));
        children.add(Children.Tier.GATEWAY, started.get(1));
        children.close();
        started.forEach(child -> assertFalse(child.isAlive()));
        assertFalse(children.death().isDone());
        assertFalse(Files.exists(data.resolve("pids")));
    }

    @Test
    void a_child_that_comes_too_late_is_ended_at_once(@TempDir Path data) {
        Children children = new Children(new PidFile(data));
        children.close();
        Child late = child(data, "sleep 60");
        assertThrows(LaunchFailed.class, () -> children.add(Children.Tier.SERVICES, late));
        assertFalse(late.isAlive());
    }

    @Test
    void a_child_that_is_killed_or_may_end_is_no_failure(@TempDir Path data) throws IOException {
        try (Children children = new Children(new PidFile(data))) {
            Child killed = child("killed", data, "trap '' TERM; sleep 60");
            children.add(Children.Tier.SERVICES, killed);
            children.add(
                    Children.Tier.SERVICES,
                    child(
                            "crasher",
                            data,
                            "until [ -e %s ]; do sleep 0.05; done; exit 4".formatted(data.resolve("go"))));
            children.kill("killed");
            assertFalse(killed.isAlive());
            CompletableFuture<Integer> end = children.mayEnd("crasher");
            Files.createFile(data.resolve("go"));
            assertEquals(4, end.join());
            children.demandAllAlive();
            assertThrows(LaunchFailed.class, () -> children.kill("killed"));
        }
    }

    @Test
    void a_child_that_was_started_again_is_watched_again(@TempDir Path data) {
        try (Children children = new Children(new PidFile(data))) {
            children.add(Children.Tier.SERVICES, child(data, "sleep 60"));
            children.kill("child");
            children.add(Children.Tier.SERVICES, child(data, "exit 5"));
            assertEquals(5, children.death().join().exitCode());
        }
    }

    @Test
    void a_child_does_not_hear_ctrl_c(@TempDir Path data) {
        try (Children children = new Children(new PidFile(data))) {
            Child child = child(data, "kill -INT $$; exit 7");
            children.add(Children.Tier.SERVICES, child);
            assertEquals(7, child.onExit().join());
        }
    }

    private static Child child(Path data, String script) {
        return child("child", data, script);
    }

    private static Child child(String name, Path data, String script) {
        return Child.start(name, List.of("/bin/sh", "-c", script), Map.of(), data.resolve("child.log"));
    }
}
