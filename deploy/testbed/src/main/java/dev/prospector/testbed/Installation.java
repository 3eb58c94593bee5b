package dev.prospector.testbed;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The system tables of a database, made once per folder. */
record Installation(DatabasePrograms programs, DatabaseOptions options) {

    /** @throws ServerFailed with the end of the installer's log */
    void ensure() {
        if (Files.exists(options.data())) {
            return;
        }
        // An installation that breaks off must not look like a finished one at the next start.
        Path part = options.folder().resolve("data.part");
        Folders.remove(part);
        Folders.create(options.folder());
        String name = options.kind().label() + "-install";
        Child installer = Child.start(name, programs.installer(part), Map.of(), options.log());
        if (installer.onExit().join() != 0) {
            throw new ServerFailed(installer);
        }
        Folders.rename(part, options.data());
    }
}
