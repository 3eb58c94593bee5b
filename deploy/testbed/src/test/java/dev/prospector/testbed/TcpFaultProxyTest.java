package dev.prospector.testbed;

import static dev.prospector.testbed.Patience.await;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Through the proxy to a server that sends back what it gets, and ends when it is asked to. */
@Timeout(20)
class TcpFaultProxyTest {

    private static final byte[] HELLO = {'h', 'e', 'l', 'l', 'o'};
    private static final Duration DELAY = Duration.ofMillis(300);
    /** Longer than a test may take. */
    private static final Duration FOR_EVER = Duration.ofHours(1);

    private ServerSocket echo;
    private Thread porter;
    private TcpFaultProxy proxy;

    @BeforeEach
    void start() throws IOException {
        echo = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        porter = TcpFaultLink.thread("echo", () -> acceptAll(echo));
        proxy = TcpFaultProxy.to(echo.getLocalPort());
    }

    @AfterEach
    void stop() throws IOException {
        proxy.close();
        echo.close();
    }

    @Test
    void without_a_fault_bytes_and_ends_pass_both_ways() throws IOException {
        byte[] much = new byte[3_000_000];
        new Random(7).nextBytes(much);
        try (Socket client = connect()) {
            TcpFaultLink.thread("writer", () -> sendAndEnd(client, much));
            assertArrayEquals(much, client.getInputStream().readAllBytes());
        }
        await().until(() -> proxy.connections() == 0);
    }

    @Test
    void latency_delays_question_and_answer() throws IOException {
        try (Socket client = connect()) {
            proxy.be(TcpFault.latency(DELAY));
            assertTrue(timeOf(() -> assertEcho(client)).compareTo(DELAY.multipliedBy(2)) >= 0);
            proxy.be(TcpFault.latency(FOR_EVER));
            proxy.heal();
            assertEcho(client);
        }
    }

    @Test
    void a_reset_breaks_what_is_open_and_what_comes() throws IOException {
        try (Socket open = connect()) {
            assertEcho(open);
            proxy.be(TcpFault.reset());
            assertReset(open);
            try (Socket next = connect()) {
                assertReset(next);
            }
            proxy.heal();
            try (Socket later = connect()) {
                assertEcho(later);
            }
        }
    }

    @Test
    void in_a_black_hole_nothing_is_heard_until_it_is_gone() throws IOException {
        try (Socket open = connect()) {
            assertEcho(open);
            proxy.be(TcpFault.blackHole());
            assertSilent(open);
            try (Socket next = connect()) {
                assertSilent(next);
                proxy.heal();
                assertArrayEquals(HELLO, next.getInputStream().readNBytes(HELLO.length));
            }
            assertArrayEquals(HELLO, open.getInputStream().readNBytes(HELLO.length));
            assertEcho(open);
        }
    }

    @Test
    void a_slow_close_is_heard_late() throws IOException {
        proxy.be(TcpFault.slowClose(DELAY));
        try (Socket client = connect()) {
            Duration time = timeOf(() -> {
                client.shutdownOutput();
                assertEquals(-1, client.getInputStream().read());
            });
            assertTrue(time.compareTo(DELAY.multipliedBy(2)) >= 0);
        }
    }

    @Test
    void before_a_slow_close_everything_else_passes() throws IOException {
        proxy.be(TcpFault.slowClose(FOR_EVER));
        try (Socket client = connect()) {
            assertEcho(client);
            client.shutdownOutput();
            client.setSoTimeout((int) DELAY.toMillis());
            assertThrows(
                    SocketTimeoutException.class, () -> client.getInputStream().read());
        }
    }

    @Test
    void an_answer_is_cut_off_in_order() throws IOException {
        try (Socket open = connect()) {
            assertEcho(open);
            proxy.be(TcpFault.truncatedAnswer(3));
            open.getOutputStream().write(HELLO);
            assertArrayEquals(new byte[] {'h', 'e', 'l'}, open.getInputStream().readAllBytes());
            try (Socket next = connect()) {
                next.getOutputStream().write(HELLO, 0, 3);
                assertEquals(3, next.getInputStream().readAllBytes().length);
            }
        }
        await().until(() -> proxy.connections() == 0);
    }

    @Test
    void who_refuses_is_as_gone_until_healed() throws IOException {
        try (Socket open = connect()) {
            assertEcho(open);
            proxy.be(TcpFault.refuse());
            assertReset(open);
            assertThrows(ConnectException.class, this::connect);
            proxy.heal();
            try (Socket later = connect()) {
                assertEcho(later);
            }
        }
    }

    @Test
    void while_the_server_is_away_connections_are_reset() throws Exception {
        echo.close();
        porter.join();
        try (Socket client = connect()) {
            assertReset(client);
        }
        await().until(() -> proxy.connections() == 0);
    }

    @Test
    void it_can_be_switched_as_often_as_one_likes() throws IOException {
        for (int i = 0; i < 50; i++) {
            proxy.be(TcpFault.refuse());
            assertThrows(ConnectException.class, this::connect);
            proxy.heal();
            try (Socket client = connect()) {
                assertEcho(client);
            }
        }
    }

    @Test
    void one_fault_takes_the_place_of_another() throws IOException {
        proxy.be(TcpFault.refuse());
        proxy.be(TcpFault.blackHole());
        try (Socket client = connect()) {
            assertSilent(client);
            proxy.be(TcpFault.reset());
            assertReset(client);
        }
    }

    @Test
    void a_closed_proxy_gives_its_port_back() {
        assertTrue(Ports.isTaken(proxy.port()));
        proxy.close();
        assertFalse(Ports.isTaken(proxy.port()));
    }

    @FunctionalInterface
    private interface Work {
        void run() throws IOException;
    }

    private static Duration timeOf(Work work) throws IOException {
        Instant begin = Instant.now();
        work.run();
        return Duration.between(begin, Instant.now());
    }

    private Socket connect() throws IOException {
        return new Socket(InetAddress.getLoopbackAddress(), proxy.port());
    }

    private static void assertEcho(Socket client) throws IOException {
        client.getOutputStream().write(HELLO);
        assertArrayEquals(HELLO, client.getInputStream().readNBytes(HELLO.length));
    }

    private static void assertReset(Socket client) {
        assertThrows(SocketException.class, () -> assertEcho(client));
    }

    private static void assertSilent(Socket client) throws IOException {
        client.setSoTimeout((int) DELAY.toMillis());
        client.getOutputStream().write(HELLO);
        assertThrows(SocketTimeoutException.class, () -> client.getInputStream().read());
        client.setSoTimeout(0);
    }

    private static void sendAndEnd(Socket socket, byte[] bytes) {
        try {
            socket.getOutputStream().write(bytes);
            socket.shutdownOutput();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void acceptAll(ServerSocket server) {
        try {
            while (!server.isClosed()) {
                Socket socket = server.accept();
                TcpFaultLink.thread("echo", () -> sendBack(socket));
            }
        } catch (IOException closed) {
            // the test has ended
        }
    }

    private static void sendBack(Socket socket) {
        try (socket) {
            socket.getInputStream().transferTo(socket.getOutputStream());
        } catch (IOException reset) {
            // as the test wants it
        }
    }
}
