package dev.prospector.testbed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Stands between a client and a server on the loopback address, and breaks their connections on demand: service and database,
 * service and Kafka, two services, service and LinkedIn. It knows no protocol. What is wrong can be changed at any time, for the
 * connections that are open too.
 */
public final class TcpFaultProxy implements AutoCloseable {

    private final int port;
    private final InetSocketAddress target;
    private final Set<TcpFaultLink> links = ConcurrentHashMap.newKeySet();
    private TcpFault fault = TcpFault.NONE;
    private ServerSocket door;
    private Thread porter;

    private TcpFaultProxy(int port, int target) {
        this.port = port;
        this.target = new InetSocketAddress(InetAddress.getLoopbackAddress(), target);
        open();
    }

    /**
     * On a free port.
     *
     * @param target port of the server, which may come and go
     */
    public static TcpFaultProxy to(int target) {
        return new TcpFaultProxy(Ports.free(), target);
    }

    /** Where clients find the server through this proxy. */
    public int port() {
        return port;
    }

    /** From now on this is wrong, and nothing else. */
    public synchronized void be(TcpFault next) {
        synchronized (links) {
            fault = next;
            links.forEach(link -> link.suffer(next));
        }
        if (next.refuses()) {
            shut();
        } else if (door.isClosed()) {
            open();
        }
    }

    public void heal() {
        be(TcpFault.NONE);
    }

    /** Connections that are open now. */
    public int connections() {
        return links.size();
    }

    /** Resets all connections and gives the port back. */
    @Override
    public void close() {
        be(TcpFault.refuse());
    }

    private void open() {
        try {
            door = new ServerSocket();
            door.setReuseAddress(true);
            door.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException e) {
            throw new UncheckedIOException("port " + port, e);
        }
        ServerSocket opened = door;
        porter = TcpFaultLink.thread("proxy-" + port, () -> receive(opened));
    }

    /** The port is taken until nobody waits at it any more. */
    private void shut() {
        try {
            door.close();
            porter.join();
        } catch (IOException e) {
            throw new UncheckedIOException("port " + port, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void receive(ServerSocket opened) {
        try {
            while (!opened.isClosed()) {
                link(opened.accept());
            }
        } catch (IOException closed) {
            // the port is shut; be(...) opens another door
        }
    }

    private void link(Socket client) {
        synchronized (links) {
            TcpFaultLink link = new TcpFaultLink(client, fault, links::remove);
            links.add(link);
            link.start(target);
        }
    }
}
