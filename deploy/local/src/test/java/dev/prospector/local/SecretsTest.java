package dev.prospector.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

    @Test
    void a_password_is_made_once_and_is_its_owners_alone(@TempDir Path folder) throws Exception {
        Secrets secrets = new Secrets(folder);
        String password = secrets.password("job");
        assertEquals(password, secrets.password("job"));
        assertNotEquals(password, secrets.password("sync"));
        Path file = folder.resolve("job.password");
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    void no_secret_stands_on_a_command_line(@TempDir Path folder) {
        Setup setup = setup(folder);
        String password = setup.secrets().password("job");
        assertFalse(String.join(" ", Service.JOB.command(setup, 0)).contains(password));
        Map<String, String> environment = Service.JOB.environment(setup, 0);
        assertEquals(password, environment.get("QUARKUS_DATASOURCE_PASSWORD"));
    }

    @Test
    void a_service_has_only_the_keys_it_needs(@TempDir Path folder) {
        Setup setup = setup(folder);
        Map<String, String> sync = Service.SYNC.environment(setup, 0);
        assertTrue(sync.containsKey("PROSPECTOR_SEALING_LINKEDIN_ACTIVITY"));
        assertFalse(sync.containsKey("PROSPECTOR_SEALING_CREDENTIALS"));
        assertFalse(Service.GATEWAY.environment(setup, 0).containsKey("QUARKUS_DATASOURCE_PASSWORD"));
    }

    @Test
    void fresh_data_keeps_only_the_list_of_processes(@TempDir Path folder) throws Exception {
        Files.createDirectories(folder.resolve("mariadb/data"));
        Files.writeString(folder.resolve("pids"), "");
        new DataFolder(folder).empty();
        assertTrue(Files.exists(folder.resolve("pids")));
        assertFalse(Files.exists(folder.resolve("mariadb")));
    }

    private static Setup setup(Path folder) {
        return new Wishes(List.of(), Map.of()).setup(folder);
    }
}
