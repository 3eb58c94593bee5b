package dev.prospector.testbed;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/** Ports of the loopback address. */
public final class Ports {

    /** The first that is drawn, and the first that is not. Whole systems that start side by side have ranges of their own. */
    private static final int FROM = Integer.getInteger("prospector.ports.from", 20_000);

    private static final int TO = Integer.getInteger("prospector.ports.to", 32_000);

    private Ports() {}

    /** A port that was free a moment ago, and another one each time; none of those that the system gives to outgoing connections. */
    public static int free() {
        return ThreadLocalRandom.current()
                .ints(FROM, TO)
                .filter(port -> !isTaken(port))
                .filter(Ports::isGivenFirst)
                .findFirst()
                .orElseThrow();
    }

    /** Whoever was given a port may not listen there yet. System properties are the one place that all class loaders share. */
    private static boolean isGivenFirst(int port) {
        return System.getProperties().putIfAbsent("prospector.ports.given." + port, "") == null;
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
