package dev.prospector.testbed;

import java.nio.file.Path;
import java.util.List;

/**
 * Where a {@link Database} lives and who may use it.
 *
 * @param folder holds the data
 * @param temporary whether the folder goes when the database is closed
 * @param port 0 for a free one
 * @param log what the server prints
 * @param accounts at least one
 * @param binlog whether changes are written to a binlog, as in production; off, because nobody here reads it
 */
public record DatabaseOptions(
        DatabaseKind kind, Path folder, boolean temporary, int port, Path log, List<Account> accounts, boolean binlog) {

    /** A socket's path may have about 100 characters, less than many a data folder. */
    private static final int LONGEST_SOCKET = 90;

    public DatabaseOptions {
        folder = folder.toAbsolutePath();
        accounts = List.copyOf(accounts);
        if (accounts.isEmpty()) {
            throw new IllegalArgumentException("a database that nobody can use");
        }
    }

    /** Data that stays, on a port of one's choice. */
    public static DatabaseOptions in(DatabaseKind kind, Path folder, int port, Path log, List<Account> accounts) {
        return new DatabaseOptions(kind, folder, false, port, log, accounts, false);
    }

    /** Data that goes with the database, on a free port. */
    public static DatabaseOptions temporary(DatabaseKind kind, Account... accounts) {
        Path folder = Folders.temporary(kind.label());
        return new DatabaseOptions(
                kind, folder, true, 0, folder.resolve(kind.label() + ".log"), List.of(accounts), false);
    }

    public DatabaseOptions withBinlog() {
        return new DatabaseOptions(kind, folder, temporary, port, log, accounts, true);
    }

    /** The server's argument for it. */
    String binlogArgument() {
        return binlog ? "--log-bin=binlog" : "--skip-log-bin";
    }

    /** The server's argument for it: what goes with the database outlives the server's death at least, and need not wait for the disk. */
    String durabilityArgument() {
        return "--innodb-flush-log-at-trx-commit=" + (temporary ? 2 : 1);
    }

    Path data() {
        return folder.resolve("data");
    }

    /** A folder of its own: a server that starts clears its temporary folder of what another one is still working with. */
    Path temporaryFiles() {
        return Folders.create(folder.resolve("tmp"));
    }

    Path socket(int port) {
        Path beside = folder.resolve(kind.label() + ".sock");
        return beside.toString().length() < LONGEST_SOCKET
                ? beside
                : Path.of(System.getProperty("java.io.tmpdir"), "prospector-" + port + ".sock");
    }
}
