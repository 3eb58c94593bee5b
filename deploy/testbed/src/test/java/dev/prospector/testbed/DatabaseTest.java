package dev.prospector.testbed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {

    private static final DatabaseKind KIND = DatabaseKind.chosen();
    private static final Account JOB = Account.of("job", "job", "one");
    private static final Account SYNC = Account.of("sync", "sync", "two");

    @TempDir
    private static Path home;

    /** For all that changes nothing for the others: to start one takes seconds. */
    private static Database running;

    @BeforeAll
    static void start() {
        running = Database.start(options(home, JOB, SYNC));
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    @Test
    void a_second_start_on_the_same_folder_keeps_the_data(@TempDir Path folder) throws SQLException {
        DatabaseOptions options = options(folder, JOB);
        try (Database first = Database.start(options)) {
            execute(first, JOB, "create table kept (id varchar(36))");
            execute(first, JOB, "insert into kept values ('a')");
        }
        try (Database second = Database.start(options)) {
            assertEquals("a", ask(second, JOB, "select id from kept"));
        }
    }

    @Test
    void a_user_reaches_only_its_own_schema() throws SQLException {
        execute(running, JOB, "create table mine (id varchar(36))");
        assertThrows(SQLException.class, () -> execute(running, SYNC, "select * from job.mine"));
    }

    @Test
    void the_server_is_as_strict_as_mysql() throws SQLException {
        assertEquals(
                "ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,"
                        + "ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION",
                ask(running, JOB, "select @@global.sql_mode"));
        assertEquals("utf8mb4_unicode_ci", ask(running, JOB, "select @@collation_database"));
    }

    @Test
    void a_temporary_folder_goes_with_the_database() {
        DatabaseOptions options = DatabaseOptions.temporary(KIND, JOB);
        Database database = Database.start(options);
        assertTrue(Files.exists(options.folder()));
        database.close();
        assertFalse(Files.exists(options.folder()));
        assertFalse(database.process().isAlive());
    }

    @Test
    void a_taken_port_is_named(@TempDir Path folder) {
        Path log = folder.resolve("second.log");
        DatabaseOptions samePort = DatabaseOptions.in(KIND, folder.resolve("other"), running.port(), log, List.of(JOB));
        ServerFailed failure = assertThrows(ServerFailed.class, () -> Database.start(samePort));
        assertTrue(failure.getMessage().contains("port " + running.port() + " is taken"), failure::getMessage);
    }

    @Test
    void a_start_that_fails_shows_the_end_of_the_log(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("data")); // looks installed, and is empty
        ServerFailed failure = assertThrows(ServerFailed.class, () -> Database.start(options(folder, JOB)));
        assertTrue(failure.getMessage().contains("[ERROR]"), failure::getMessage);
    }

    @Test
    void passwords_do_not_stay_on_disk() {
        assertTrue(running.process().isAlive());
        assertFalse(Files.exists(home.resolve("accounts.sql")));
    }

    private static DatabaseOptions options(Path folder, Account... accounts) {
        return DatabaseOptions.in(KIND, folder, 0, folder.resolve("server.log"), List.of(accounts));
    }

    private static void execute(Database database, Account account, String sql) throws SQLException {
        try (Connection connection = connect(database, account);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String ask(Database database, Account account, String sql) throws SQLException {
        try (Connection connection = connect(database, account);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static Connection connect(Database database, Account account) throws SQLException {
        return DriverManager.getConnection(database.url(account.user()), account.user(), account.password());
    }
}
