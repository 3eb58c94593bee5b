package dev.prospector.testbed;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** MariaDB's installer and server over one data folder, with the arguments that make them quick and as strict as MySQL. */
record MariaDbPrograms(ServerBinaries binaries, DatabaseOptions options) {

    /** Makes the system tables, once per folder. */
    void install() {
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
                "--tmpdir=" + temporary(),
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

    /** @param accounts statements that the server works through before it takes connections */
    List<String> server(int port, Path accounts) {
        List<String> command = new ArrayList<>(List.of(
                binaries.server().toString(),
                "--no-defaults",
                "--basedir=" + binaries.folder(),
                "--datadir=" + options.data(),
                "--tmpdir=" + temporary(),
                "--port=" + port,
                "--socket=" + socket(port),
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

    /** A folder of its own: a server that starts clears its temporary folder of what another one is still working with. */
    private Path temporary() {
        return Folders.create(options.folder().resolve("tmp"));
    }

    /** A socket's path may have about 100 characters, less than many a data folder. */
    private Path socket(int port) {
        Path beside = options.folder().resolve("mariadb.sock");
        return beside.toString().length() < 90
                ? beside
                : Path.of(System.getProperty("java.io.tmpdir"), "prospector-" + port + ".sock");
    }

    /** The server refuses to run as root unless it is told to. */
    private static List<String> asRoot() {
        return "root".equals(System.getProperty("user.name")) ? List.of("--user=root") : List.of();
    }
}
