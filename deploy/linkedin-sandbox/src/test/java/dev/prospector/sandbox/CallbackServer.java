package dev.prospector.sandbox;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** A customer's webhook: keeps what it got and answers with one status. */
final class CallbackServer implements AutoCloseable {

    record Notice(String method, String path, String contentType, String signature, byte[] body) {}

    final List<Notice> received = new CopyOnWriteArrayList<>();
    private final HttpServer server;

    CallbackServer(int status) throws IOException {
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.createContext("/", exchange -> {
            received.add(notice(exchange));
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/webhooks/linkedin/hook-1";
    }

    private static Notice notice(HttpExchange exchange) throws IOException {
        return new Notice(
                exchange.getRequestMethod(),
                exchange.getRequestURI().getPath(),
                exchange.getRequestHeaders().getFirst("Content-Type"),
                exchange.getRequestHeaders().getFirst("X-LI-Signature"),
                exchange.getRequestBody().readAllBytes());
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
