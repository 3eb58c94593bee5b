package dev.prospector.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.prospector.testbed.Child;
import dev.prospector.testbed.Patience;

class PidFileTest {

    @Test
    void a_child_that_was_left_behind_is_ended(@TempDir Path data) {
        Child orphan = sleeping(data, data.toString());
        new PidFile(data).add(orphan.handle(), "orphan");
        assertEquals(List.of("orphan"), new PidFile(data).takeOver());
        assertFalse(orphan.isAlive());
    }

    @Test
    void a_process_that_does_not_name_our_data_is_left_alone(@TempDir Path data) {
        Child stranger = sleeping(data, "elsewhere");
        new PidFile(data).add(stranger.handle(), "stranger");
        assertEquals(List.of(), new PidFile(data).takeOver());
        assertTrue(stranger.isAlive());
        stranger.stop(Duration.ZERO);
    }

    @Test
    void a_pid_that_was_used_again_is_left_alone(@TempDir Path data) throws Exception {
        Child later = sleeping(data, data.toString());
        Files.writeString(data.resolve("pids"), later.handle().pid() + " 12345 somebody\n");
        assertEquals(List.of(), new PidFile(data).takeOver());
        assertTrue(later.isAlive());
        later.stop(Duration.ZERO);
    }

    @Test
    void a_run_that_goes_on_is_not_taken_over(@TempDir Path data) {
        Child launcher = sleeping(data, data.toString());
        new PidFile(data).add(launcher.handle(), "launcher");
        LaunchFailed refusal = assertThrows(LaunchFailed.class, () -> new PidFile(data).takeOver());
        assertTrue(refusal.getMessage().contains(Long.toString(launcher.handle().pid())));
        launcher.stop(Duration.ZERO);
    }

    private static Child sleeping(Path data, String marker) {
        List<String> command = List.of("/bin/sh", "-c", "echo asleep; while :; do sleep 1; done", marker);
        Child sleeper = Child.start("sleeper", command, Map.of(), data.resolve("sleeper.log"));
        // Until then it may be another command, or between two that have none.
        Patience.await().until(() -> sleeper.endOfLog(1).contains("asleep"));
        return sleeper;
    }
}
