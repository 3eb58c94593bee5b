package dev.prospector.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.prospector.testbed.DatabaseKind;

class WishesTest {

    private static final Path ROOT = Path.of("/repository");

    @Test
    void nothing_asked_is_the_documented_system() {
        Wishes wishes = new Wishes(List.of(), Map.of());
        Setup setup = wishes.setup(ROOT);
        assertFalse(wishes.fresh());
        assertEquals(Doors.usual(0, 1), setup.doors());
        assertEquals(setup.doors(), setup.openDoors());
        assertEquals(new BundledDatabase(DatabaseKind.MARIADB), setup.database());
        assertEquals("127.0.0.1:9092", setup.kafka());
        assertEquals(ROOT.resolve(".local/data"), setup.data());
    }

    @Test
    void mysql_has_data_of_its_own() {
        Setup setup = new Wishes(List.of("--mysql", "--fresh"), Map.of()).setup(ROOT);
        assertEquals(new BundledDatabase(DatabaseKind.MYSQL), setup.database());
        assertEquals(ROOT.resolve(".local/data-mysql"), setup.data());
        assertTrue(new Wishes(List.of("--fresh"), Map.of()).fresh());
    }

    @Test
    void replicas_and_ports_can_be_chosen() {
        Setup setup = new Wishes(List.of("--replicas", "2"), Map.of("PROSPECTOR_PORT_OFFSET", "1000")).setup(ROOT);
        assertEquals(Doors.usual(1000, 2), setup.doors());
        assertEquals(ROOT.resolve(".local/data-1000"), setup.data());
        assertEquals(
                "http://127.0.0.1:9083,http://127.0.0.1:9183", setup.common().get("PROSPECTOR_SERVICES_JOB"));
    }

    @Test
    void servers_of_ones_own_are_used_and_their_doors_are_not_ours() {
        Setup setup = new Wishes(
                        List.of(),
                        Map.of(
                                "DB_URL", "jdbc:mysql://db:3306",
                                "DB_USER", "me",
                                "DB_PASSWORD", "secret",
                                "KAFKA_BOOTSTRAP", "broker:9092"))
                .setup(ROOT);
        Map<String, String> job = setup.database().environment(Service.JOB, setup);
        assertTrue(job.get("QUARKUS_DATASOURCE_JDBC_URL").startsWith("jdbc:mysql://db:3306/job?"));
        assertEquals("me", job.get("QUARKUS_DATASOURCE_USERNAME"));
        assertEquals("secret", job.get("QUARKUS_DATASOURCE_PASSWORD"));
        assertEquals(Optional.of("broker:9092"), setup.ownKafka());
        assertFalse(setup.openDoors().first().containsKey(Door.DATABASE));
        assertFalse(setup.openDoors().first().containsKey(Door.KAFKA));
        assertEquals(ROOT.resolve(".local/data-own"), setup.data());
    }

    @ParameterizedTest
    @ValueSource(strings = {"--frsh", "2", "--replicas", "--replicas 0", "--replicas two", "--replicas 10"})
    void what_there_is_not_is_refused(String arguments) {
        assertThrows(LaunchFailed.class, () -> new Wishes(List.of(arguments.split(" ")), Map.of()).setup(ROOT));
    }

    @Test
    void half_a_database_is_refused() {
        refused(List.of(), Map.of("DB_URL", "jdbc:mysql://db"));
        refused(List.of(), Map.of("DB_URL", "db", "DB_USER", "me"));
        refused(List.of("--mysql"), Map.of("DB_URL", "jdbc:mysql://db", "DB_USER", "me"));
        refused(List.of(), Map.of("PROSPECTOR_PORT_OFFSET", "many"));
    }

    private static void refused(List<String> arguments, Map<String, String> environment) {
        assertThrows(LaunchFailed.class, () -> new Wishes(arguments, environment).setup(ROOT));
    }
}
