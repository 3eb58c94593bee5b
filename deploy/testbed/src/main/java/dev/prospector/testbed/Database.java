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
 * A MariaDB server of our own on the loopback address, configured to behave like the MySQL of production where the two differ.
 * It is a real server in a process of its own; its programs come as a Maven artifact.
 */
public final class Database implements AutoCloseable {

    private static final Duration START = Duration.ofSeconds(60);
    private static final Duration STOP = Duration.ofSeconds(30);
    private static final String PARAMETERS =
            "?sslMode=DISABLED&rewriteBatchedStatements=true&connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true";

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
        Ports.demandFree("mariadb", port);
        ServerBinaries binaries = ServerBinaries.unpacked();
        install(binaries, options);
        Path accounts = accountsFile(options);
        Child server = Child.start("mariadb", command(binaries, options, port, accounts), Map.of(), options.log());
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

    /** JDBC address of a schema of the server on that port. */
    public static String url(int port, String schema) {
        return "jdbc:mysql://127.0.0.1:" + port + "/" + schema + PARAMETERS;
    }

    /** Ends the server in order, so that the next start finds clean files; a temporary folder is removed. */
    @Override
    public void close() {
        server.stop(STOP);
        if (options.temporary()) {
            Folders.remove(options.folder());
        }
    }

    private static void install(ServerBinaries binaries, DatabaseOptions options) {
        if (Files.exists(options.data())) {
            return;
        }
        // An installation that breaks off must not look like a finished one at the next start.
        Path part = options.folder().resolve("data.part");
        Folders.remove(part);
        Folders.create(options.folder());
        List<String> command = new ArrayList<>(List.of(
                binaries.installer().toString(),
                "--no-defaults",
                "--basedir=" + binaries.folder(),
                "--datadir=" + part,
                "--force",
                "--skip-name-resolve",
                "--skip-test-db"));
        command.addAll(asRoot());
        Child installer = Child.start("mariadb-install-db", command, Map.of(), options.log());
        if (installer.onExit().join() != 0) {
            throw new ServerFailed(installer);
        }
        Folders.rename(part, options.data());
    }

    private static List<String> command(ServerBinaries binaries, DatabaseOptions options, int port, Path accounts) {
        List<String> command = new ArrayList<>(List.of(
                binaries.server().toString(),
                "--no-defaults",
                "--basedir=" + binaries.folder(),
                "--datadir=" + options.data(),
                "--port=" + port,
                "--socket=" + socket(options, port),
                "--bind-address=127.0.0.1",
                // Without it the server makes keys at each start, which takes up to 30 seconds.
                "--skip-ssl",
                "--skip-name-resolve",
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_unicode_ci",
                "--sql-mode=ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,"
                        + "ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION",
                "--innodb-buffer-pool-size=128M",
                "--performance-schema=OFF",
                "--max-connections=300",
                "--init-file=" + accounts));
        command.addAll(asRoot());
        return command;
    }

    /** A socket's path may have about 100 characters, less than many a data folder. */
    private static Path socket(DatabaseOptions options, int port) {
        Path beside = options.folder().resolve("mariadb.sock");
        return beside.toString().length() < 90
                ? beside
                : Path.of(System.getProperty("java.io.tmpdir"), "prospector-" + port + ".sock");
    }

    /** The server refuses to run as root unless it is told to. */
    private static List<String> asRoot() {
        return "root".equals(System.getProperty("user.name")) ? List.of("--user=root") : List.of();
    }

    private static Path accountsFile(DatabaseOptions options) {
        Path file = options.folder().resolve("accounts.sql");
        List<String> statements = options.accounts().stream()
                .flatMap(account -> account.statements().stream())
                .toList();
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
