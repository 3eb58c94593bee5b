package dev.prospector.integration.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/**
 * The way to the database, which a test can close: connections break at their next statement, and new ones are cut off. Whether it is
 * open is a system property, the one thing that test and test resource share whatever class loader they have.
 */
public final class DatabaseGate {
    private static final String CLOSED = "integration.database-gate.closed";

    private DatabaseGate() {}

    public static void close() {
        System.setProperty(CLOSED, "true");
    }

    public static void open() {
        System.clearProperty(CLOSED);
    }

    /** @return the gate's own port on the loopback address */
    static int before(int databasePort) {
        try {
            var door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
            run(() -> accept(door, databasePort));
            return door.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void accept(ServerSocket door, int databasePort) throws IOException {
        while (true) {
            var client = door.accept();
            if (Boolean.getBoolean(CLOSED)) {
                client.close();
            } else {
                var database = new Socket(InetAddress.getLoopbackAddress(), databasePort);
                run(() -> pass(client, database));
                run(() -> pass(database, client));
            }
        }
    }

    private static void pass(Socket from, Socket to) throws IOException {
        try (from;
                to) {
            var buffer = new byte[8_192];
            var in = from.getInputStream();
            for (int n = in.read(buffer); n >= 0 && !Boolean.getBoolean(CLOSED); n = in.read(buffer)) {
                to.getOutputStream().write(buffer, 0, n);
            }
        }
    }

    private interface Work {
        void run() throws IOException;
    }

    /** Until a connection ends, which for a gate is no failure. */
    private static void run(Work work) {
        var thread = new Thread(
                () -> {
                    try {
                        work.run();
                    } catch (IOException ended) {
                        Thread.currentThread().interrupt();
                    }
                },
                "database-gate");
        thread.setDaemon(true);
        thread.start();
    }
}
