package dev.prospector.testbed;

import java.nio.file.Files;
import java.nio.file.Path;

/** MySQL's programs, which the Maven profile {@code mysql} unpacks once per repository. */
record MySqlBinaries(Path folder) {

    private static final String VERSION = "8.0.33";

    /** @throws ServerFailed when they are not there, with the command that brings them */
    static MySqlBinaries unpacked() {
        MySqlBinaries binaries = new MySqlBinaries(Repository.root().resolve(".local/servers/mysql-" + VERSION));
        if (!Files.isExecutable(binaries.server())) {
            throw new ServerFailed("MySQL " + VERSION + " is not in " + binaries.folder()
                    + "; \"./mvnw -Pmysql generate-resources -pl deploy/testbed\" puts it there");
        }
        return binaries;
    }

    Path server() {
        return folder.resolve("bin/mysqld");
    }
}
