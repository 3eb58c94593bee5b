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
 */
public record DatabaseOptions(Path folder, boolean temporary, int port, Path log, List<Account> accounts) {

    public DatabaseOptions {
        folder = folder.toAbsolutePath();
        accounts = List.copyOf(accounts);
        if (accounts.isEmpty()) {
            throw new IllegalArgumentException("a database that nobody can use");
        }
    }

    /** Data that stays, on a port of one's choice. */
    public static DatabaseOptions in(Path folder, int port, Path log, List<Account> accounts) {
        return new DatabaseOptions(folder, false, port, log, accounts);
    }

    /** Data that goes with the database, on a free port. */
    public static DatabaseOptions temporary(Account... accounts) {
        Path folder = Folders.temporary("mariadb");
        return new DatabaseOptions(folder, true, 0, folder.resolve("mariadb.log"), List.of(accounts));
    }

    Path data() {
        return folder.resolve("data");
    }
}
