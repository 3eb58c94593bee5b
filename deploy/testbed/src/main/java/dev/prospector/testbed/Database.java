package dev.prospector.testbed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Consumer;

import com.mysql.cj.jdbc.Driver;

/**
 * A database server of our own on the loopback address: MySQL as in production, or MariaDB, configured to behave like it where the
 * two differ. It is a real server in a process of its own; its programs come as a Maven artifact.
 */
public final class Database implements AutoCloseable {

    private static final Duration START = Duration.ofMinutes(3);
    private static final Duration STOP = Duration.ofSeconds(30);
    /** What the services rely on, whichever server it is. */
    static final String PARAMETERS =
            "rewriteBatchedStatements=true&connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true";
    /** Nobody listens on the loopback address; without encryption, MySQL hands out the key that passwords are sent with. */
    private static final String LOOPBACK = "?sslMode=DISABLED&allowPublicKeyRetrieval=true&";

    private final DatabaseOptions options;
    private final int port;
    private final Child server;

    private Database(DatabaseOptions options, int port, Child server) {
        this.options = options;
        this.port = port;
        this.server = server;
    }

    /**
     * Installs the system tables when the folder is new, starts the server, and makes the accounts with their schemas.
     *
     * @throws ServerFailed when the port is taken, or with the end of the server's log
     */
    public static Database start(DatabaseOptions options) {
        return start(options, server -> {});
    }

    /** @param started sees the server as soon as it is a process, before it answers */
    public static Database start(DatabaseOptions options, Consumer<Child> started) {
        int port = options.port() == 0 ? Ports.free() : options.port();
        String name = options.kind().label();
        Ports.demandFree(name, port);
        DatabasePrograms programs = options.kind().programs(options);
        new Installation(programs, options).ensure();
        Path accounts = accountsFile(programs, options);
        Child server = Child.start(name, programs.server(port, accounts), Map.of(), options.log());
        Database database = new Database(options, port, server);
        try {
            started.accept(server);
            Readiness.await(server, START, database::answers);
        } finally {
            delete(accounts); // it holds the passwords
        }
        return database;
    }

    public int port() {
        return port;
    }

    public Child process() {
        return server;
    }

    /** JDBC address of a schema, without the account. */
    public String url(String schema) {
        return url(port, schema);
    }

    /** JDBC address of a schema of a server of ours on that port. */
    public static String url(int port, String schema) {
        return "jdbc:mysql://127.0.0.1:" + port + "/" + schema + LOOPBACK + PARAMETERS;
    }

    /** Ends the server in order, so that the next start finds clean files; a temporary folder is removed. */
    @Override
    public void close() {
        server.stop(STOP);
        if (options.temporary()) {
            Folders.remove(options.folder());
        }
    }

    private static Path accountsFile(DatabasePrograms programs, DatabaseOptions options) {
        Path file = options.folder().resolve("accounts.sql");
        List<String> statements = new ArrayList<>();
        statements.add("set session sql_log_bin = 0;"); // the binlog would hold the passwords
        statements.addAll(programs.preparation());
        options.accounts().forEach(account -> statements.addAll(account.statements()));
        delete(file);
        OwnerOnly.write(file, String.join("\n", statements) + "\n");
        return file;
    }

    /** The server takes connections after it has worked through the accounts. */
    private boolean answers() {
        try {
            execute(port, options.accounts().get(0), "select 1");
            return true;
        } catch (SQLException e) {
            return false;
        }
    }

    /** Goes around {@link java.sql.DriverManager}, which knows only the drivers of some class loaders. */
    static void execute(int port, Account account, String sql) throws SQLException {
        Properties login = new Properties();
        login.put("user", account.user());
        login.put("password", account.password());
        try (Connection connection = new Driver().connect(url(port, account.home()), login);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
