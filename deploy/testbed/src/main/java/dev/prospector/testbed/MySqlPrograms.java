package dev.prospector.testbed;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** MySQL over one data folder, with the defaults of production except for size. */
record MySqlPrograms(MySqlBinaries binaries, DatabaseOptions options) implements DatabasePrograms {

    @Override
    public List<String> installer(Path data) {
        return command(List.of("--datadir=" + data, "--tmpdir=" + options.temporaryFiles(), "--initialize-insecure"));
    }

    @Override
    public List<String> server(int port, Path accounts) {
        return command(List.of(
                "--datadir=" + options.data(),
                "--tmpdir=" + options.temporaryFiles(),
                "--port=" + port,
                "--socket=" + options.socket(port),
                "--mysqlx=OFF",
                "--bind-address=127.0.0.1",
                "--skip-name-resolve",
                options.binlogArgument(),
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_unicode_ci",
                options.durabilityArgument(),
                "--innodb-buffer-pool-size=128M",
                "--performance-schema=OFF",
                "--max-connections=300",
                "--init-file=" + accounts));
    }

    /** The installer leaves root without a password; nobody needs it. */
    @Override
    public List<String> preparation() {
        return List.of("alter user 'root'@'localhost' account lock;");
    }

    private List<String> command(List<String> arguments) {
        List<String> command = new ArrayList<>(
                List.of(binaries.server().toString(), "--no-defaults", "--basedir=" + binaries.folder()));
        command.addAll(arguments);
        command.addAll(DatabasePrograms.asRoot());
        return command;
    }
}
