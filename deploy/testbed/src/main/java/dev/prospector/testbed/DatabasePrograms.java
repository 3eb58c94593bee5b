package dev.prospector.testbed;

import java.nio.file.Path;
import java.util.List;

/** Installer and server of one {@link DatabaseKind}, as command lines. */
interface DatabasePrograms {

    /** @param data a folder that does not exist yet; the command makes it, with the system tables in it */
    List<String> installer(Path data);

    /** @param accounts statements that the server works through before it takes connections */
    List<String> server(int port, Path accounts);

    /** Statements that go before the accounts at each start. */
    default List<String> preparation() {
        return List.of();
    }

    /** Both servers refuse to run as root unless they are told to. */
    static List<String> asRoot() {
        return "root".equals(System.getProperty("user.name")) ? List.of("--user=root") : List.of();
    }
}
