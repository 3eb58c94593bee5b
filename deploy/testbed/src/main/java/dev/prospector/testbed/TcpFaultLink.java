package dev.prospector.testbed;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/** One connection through a {@link TcpFaultProxy}: two sockets, and a thread for each direction. */
final class TcpFaultLink {

    private static final int PIECE = 16 * 1024;
    private static final int CONNECT_MILLIS = 5_000;

    private final Socket client;
    private final Socket server = new Socket();
    private final Consumer<TcpFaultLink> gone;
    private final AtomicInteger directions = new AtomicInteger(2);
    private TcpFault fault;
    private long answered;

    TcpFaultLink(Socket client, TcpFault fault, Consumer<TcpFaultLink> gone) {
        this.client = client;
        this.fault = fault;
        this.gone = gone;
    }

    void start(InetSocketAddress target) {
        thread("proxy-questions", () -> connect(target));
    }

    synchronized void suffer(TcpFault next) {
        fault = next;
        answered = 0;
        notifyAll();
        if (next.resets()) {
            reset();
        }
    }

    static Thread thread(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    private void connect(InetSocketAddress target) {
        try {
            if (passage().resets()) {
                reset();
                return;
            }
            server.connect(target, CONNECT_MILLIS);
            client.setTcpNoDelay(true);
            server.setTcpNoDelay(true);
        } catch (IOException unreachable) {
            reset();
            return;
        }
        thread("proxy-answers", () -> pass(server, client, true));
        pass(client, server, false);
    }

    private void pass(Socket from, Socket to, boolean answers) {
        try {
            passAll(from.getInputStream(), to.getOutputStream(), answers);
            park(passage().closing());
            to.shutdownOutput();
        } catch (IOException broken) {
            reset();
        }
        if (directions.decrementAndGet() == 0) {
            close();
        }
    }

    private void passAll(InputStream from, OutputStream to, boolean answers) throws IOException {
        byte[] piece = new byte[PIECE];
        for (int length = from.read(piece); length >= 0; length = from.read(piece)) {
            park(passage().latency());
            passage(); // by now it may be another fault
            to.write(piece, 0, answers ? allowance(length) : length);
            if (answers && isTruncated()) {
                return;
            }
        }
    }

    private synchronized boolean isTruncated() {
        return answered == fault.answered();
    }

    /** How many of the next bytes of the answer may go on. */
    private synchronized int allowance(int length) {
        int allowed = (int) Math.min(length, fault.answered() - answered);
        answered += allowed;
        return allowed;
    }

    /** Waits while nothing passes. */
    private synchronized TcpFault passage() throws InterruptedIOException {
        while (fault.holds()) {
            try {
                wait();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new InterruptedIOException();
            }
        }
        return fault;
    }

    private static void park(Duration delay) {
        long end = System.nanoTime() + delay.toNanos();
        for (long left = delay.toNanos(); left > 0; left = end - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    private void reset() {
        breakOff(client);
        breakOff(server);
        gone.accept(this);
    }

    private void close() {
        end(client);
        end(server);
        gone.accept(this);
    }

    /** Without lingering a close is a reset. */
    private static void breakOff(Socket socket) {
        try {
            socket.setSoLinger(true, 0);
        } catch (IOException closed) {
            return;
        }
        end(socket);
    }

    private static void end(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
