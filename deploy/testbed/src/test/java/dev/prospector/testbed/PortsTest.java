package dev.prospector.testbed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortsTest {

    @TempDir
    Path folder;

    /** Drawn without memory, dozens of so many would come twice. */
    @Test
    void nobody_is_given_a_port_that_another_one_was_given_before() {
        assertEquals(
                1_000, IntStream.generate(Ports::free).limit(1_000).distinct().count());
    }

    @Test
    void a_port_is_given_once_although_nobody_listens_there_yet() {
        int port = Ports.free();
        assertFalse(Ports.isTaken(port));
        assertFalse(Ports.claim(port));
    }

    @Test
    void another_process_is_not_given_it_either() throws Exception {
        assertEquals(List.of("false"), claimedElsewhere(Ports.free()));
    }

    private List<String> claimedElsewhere(int port) throws Exception {
        Path log = folder.resolve("claim");
        List<String> command = List.of(Child.java(), "-cp", classes(), Claim.class.getName(), Integer.toString(port));
        Child other = Child.start("claim", command, Map.of(), log);
        assertEquals(0, other.onExit().get(), () -> other.endOfLog(20));
        return Files.readAllLines(log);
    }

    private static String classes() throws Exception {
        return folderOf(PortsTest.class) + ":" + folderOf(Ports.class);
    }

    private static Path folderOf(Class<?> type) throws Exception {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }

    /** What the other process does. */
    static final class Claim {

        private Claim() {}

        public static void main(String[] port) {
            System.out.println(Ports.claim(Integer.parseInt(port[0])));
        }
    }
}
