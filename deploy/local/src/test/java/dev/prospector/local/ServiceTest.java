package dev.prospector.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.prospector.testbed.DatabaseKind;

class ServiceTest {

    private static final Extras SECOND_JOB_SERVICE = new Extras() {
        @Override
        public List<String> jvmArguments(Service service, int replica) {
            return isMeant(service, replica) ? List.of("-Dextra=1") : List.of();
        }

        @Override
        public Map<String, String> environment(Service service, int replica) {
            return isMeant(service, replica) ? Map.of("KAFKA_BOOTSTRAP_SERVERS", "elsewhere:1") : Map.of();
        }

        private static boolean isMeant(Service service, int replica) {
            return service == Service.JOB && replica == 1;
        }
    };

    @Test
    void a_service_that_has_used_its_heap_up_ends(@TempDir Path data) {
        for (Service service : Service.values()) {
            assertTrue(service.command(setup(data), 0).contains("-XX:+ExitOnOutOfMemoryError"));
        }
    }

    @Test
    void extras_are_for_the_replica_that_they_are_for(@TempDir Path data) {
        Setup setup = setup(data).with(SECOND_JOB_SERVICE);
        List<String> command = Service.JOB.command(setup, 1);
        assertTrue(command.indexOf("-Dextra=1") < command.indexOf("-jar"));
        assertEquals("elsewhere:1", Service.JOB.environment(setup, 1).get("KAFKA_BOOTSTRAP_SERVERS"));
        assertFalse(Service.JOB.command(setup, 0).contains("-Dextra=1"));
        assertEquals(setup.kafka(), Service.SYNC.environment(setup, 1).get("KAFKA_BOOTSTRAP_SERVERS"));
    }

    private static Setup setup(Path data) {
        return new Setup(
                Path.of("/repository"),
                data,
                Doors.usual(0, 2),
                new BundledDatabase(DatabaseKind.MARIADB),
                Optional.empty());
    }
}
