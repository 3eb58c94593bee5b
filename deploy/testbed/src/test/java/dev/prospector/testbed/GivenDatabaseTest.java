package dev.prospector.testbed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GivenDatabaseTest {

    @Test
    void the_schema_and_what_services_rely_on_are_added_to_the_address() {
        String ours = "rewriteBatchedStatements=true&connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true";
        assertEquals(
                "jdbc:mysql://db:3306/job?" + ours,
                given("jdbc:mysql://db:3306").url("job"));
        assertEquals("jdbc:mysql://db/job?" + ours, given("jdbc:mysql://db/").url("job"));
        assertEquals(
                "jdbc:mysql://db/job?sslMode=REQUIRED&" + ours,
                given("jdbc:mysql://db?sslMode=REQUIRED").url("job"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "db:3306", "jdbc:mysql://", "jdbc:postgresql://db", "jdbc:mysql://db/somebodys"})
    void other_addresses_are_refused(String address) {
        assertThrows(IllegalArgumentException.class, () -> given(address));
    }

    @Test
    void a_missing_schema_is_made() throws SQLException {
        try (Database server = Database.start(DatabaseOptions.temporary(DatabaseKind.chosen(), SharedServers.TESTER))) {
            GivenDatabase given =
                    given("jdbc:mysql://127.0.0.1:" + server.port() + "?sslMode=DISABLED&allowPublicKeyRetrieval=true");
            given.ensureSchema("job");
            given.ensureSchema("job");
            Database.execute(server.port(), SharedServers.TESTER, "create table job.kept (id varchar(36))");
        }
    }

    @Test
    void a_server_that_is_not_there_is_named() {
        ServerFailed failure = assertThrows(
                ServerFailed.class, () -> given("jdbc:mysql://127.0.0.1:9").ensureSchema("job"));
        assertTrue(failure.getMessage().contains("127.0.0.1:9"), failure::getMessage);
    }

    private static GivenDatabase given(String address) {
        return new GivenDatabase(address, "app", "app");
    }
}
