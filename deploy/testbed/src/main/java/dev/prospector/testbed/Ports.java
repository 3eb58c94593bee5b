package dev.prospector.testbed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;

/** Ports of the loopback address. */
public final class Ports {

    /** The first that is drawn, and the first that is not. */
    private static final int FROM = Integer.getInteger("prospector.ports.from", 20_000);

    private static final int TO = Integer.getInteger("prospector.ports.to", 32_000);

    /** A file for each port that some process was given. Tests of several modules run side by side, each in a process of its own. */
    private static final Path GIVEN =
            Path.of(System.getProperty("java.io.tmpdir"), "prospector-ports-" + System.getProperty("user.name"));

    /** Open until this process ends, because the system ends a lock with its file. */
    private static final Queue<FileChannel> HELD = new ConcurrentLinkedQueue<>();

    private Ports() {}

    /**
     * A port that was free a moment ago, and another one each time, in each process; none of those that the system gives to outgoing
     * connections. Whoever was given a port may not listen there yet.
     */
    public static int free() {
        return ThreadLocalRandom.current()
                .ints(FROM, TO)
                .filter(Ports::claim)
                .findFirst()
                .orElseThrow();
    }

    /** Whether the port is the caller's from now on, as one of {@link #free()} is. */
    public static boolean claim(int port) {
        return !isTaken(port) && isGivenFirst(port) && isGivenHereOnly(port);
    }

    /** System properties are the one place that all class loaders share. */
    private static boolean isGivenFirst(int port) {
        return System.getProperties().putIfAbsent("prospector.ports.given." + port, "") == null;
    }

    /** Locks the port's file against all other processes. */
    private static boolean isGivenHereOnly(int port) {
        try {
            Files.createDirectories(GIVEN);
            FileChannel file = FileChannel.open(
                    GIVEN.resolve(Integer.toString(port)), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (file.tryLock() == null) {
                file.close();
                return false;
            }
            return HELD.add(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether something else listens there already. */
    public static boolean isTaken(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            // Connections of an earlier run that linger in TIME_WAIT do not count as taken.
            socket.setReuseAddress(true);
            socket.bind(loopback(port));
            return false;
        } catch (IOException e) {
            return true;
        }
    }

    /** A server that finds its port taken may die only after the other one has answered in its place. */
    static void demandFree(String server, int port) {
        if (isTaken(port)) {
            throw new ServerFailed(server + " cannot start: port " + port + " is taken");
        }
    }

    private static InetSocketAddress loopback(int port) {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    }
}
