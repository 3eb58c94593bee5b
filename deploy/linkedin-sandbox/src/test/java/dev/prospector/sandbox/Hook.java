package dev.prospector.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** A customer's callback that answers challenges with its secret and takes every push. */
final class Hook implements AutoCloseable {

    private static final Pattern CODE = Pattern.compile("challengeCode=([0-9a-f-]{36})");

    record Push(String signature, byte[] body) {}

    final List<Push> pushes = new CopyOnWriteArrayList<>();
    final List<String> challenges = new CopyOnWriteArrayList<>();
    private final HttpServer server;
    private final String secret;

    Hook(String secret) throws IOException {
        this.secret = secret;
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.createContext("/", this::take);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/webhooks/linkedin/hook-1";
    }

    private void take(HttpExchange exchange) throws IOException {
        if (exchange.getRequestMethod().equals("GET")) {
            challenges.add(exchange.getRequestURI().getQuery());
            answer(exchange);
        } else {
            String signature = exchange.getRequestHeaders().getFirst("X-LI-Signature");
            pushes.add(new Push(signature, exchange.getRequestBody().readAllBytes()));
            exchange.sendResponseHeaders(202, -1);
        }
        exchange.close();
    }

    private void answer(HttpExchange exchange) throws IOException {
        Matcher code = CODE.matcher(exchange.getRequestURI().getQuery());
        if (!code.find()) {
            throw new AssertionError("a challenge without a code");
        }
        byte[] body = "{\"challengeCode\":\"%s\",\"challengeResponse\":\"%s\"}"
                .formatted(code.group(1), Signatures.of(secret, code.group(1)))
                .getBytes(UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
