package dev.prospector.testbed;

import java.io.File;
import java.nio.file.Path;

/**
 * Ends a server of the test run when the JVM ends, and removes what it wrote. Uses nothing but the JDK, because the class loader
 * that this class came from may be closed by then.
 */
final class EndOfJvm extends Thread {

    private final ProcessHandle process;
    private final File folder;

    private EndOfJvm(ProcessHandle process, File folder) {
        super("end of " + folder.getName());
        this.process = process;
        this.folder = folder;
    }

    /** @param process the JVM's own when only the folder is to go */
    static void register(ProcessHandle process, Path folder) {
        Runtime.getRuntime().addShutdownHook(new EndOfJvm(process, folder.toFile()));
    }

    @Override
    public void run() {
        if (process.pid() != ProcessHandle.current().pid()) {
            process.destroyForcibly();
            process.onExit().join();
        }
        remove(folder);
    }

    private static void remove(File file) {
        File[] content = file.listFiles();
        if (content != null) {
            for (File inner : content) {
                remove(inner);
            }
        }
        file.delete();
    }
}
