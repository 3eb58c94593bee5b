package dev.prospector.testbed;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** MariaDB over one data folder, with the arguments that make it quick and as strict as MySQL. */
record MariaDbPrograms(MariaDbBinaries binaries, DatabaseOptions options) implements DatabasePrograms {

    @Override
    public List<String> installer(Path data) {
        return command(
                binaries.installer(),
                List.of(
                        "--datadir=" + data,
                        "--tmpdir=" + options.temporaryFiles(),
                        "--force",
                        "--skip-name-resolve",
                        "--skip-test-db"));
    }

    @Override
    public List<String> server(int port, Path accounts) {
        return command(
                binaries.server(),
                List.of(
                        "--datadir=" + options.data(),
                        "--tmpdir=" + options.temporaryFiles(),
                        "--port=" + port,
                        "--socket=" + options.socket(port),
                        "--bind-address=127.0.0.1",
                        // Without it the server makes keys at each start, which takes up to 30 seconds.
                        "--skip-ssl",
                        options.binlogArgument(),
                        "--skip-name-resolve",
                        "--character-set-server=utf8mb4",
                        "--collation-server=utf8mb4_unicode_ci",
                        "--sql-mode=ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,"
                                + "ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION",
                        options.durabilityArgument(),
                        "--innodb-buffer-pool-size=128M",
                        "--performance-schema=OFF",
                        "--max-connections=300",
                        "--init-file=" + accounts));
    }

    private List<String> command(Path program, List<String> arguments) {
        List<String> command =
                new ArrayList<>(List.of(program.toString(), "--no-defaults", "--basedir=" + binaries.folder()));
        command.addAll(arguments);
        command.addAll(DatabasePrograms.asRoot());
        return command;
    }
}
