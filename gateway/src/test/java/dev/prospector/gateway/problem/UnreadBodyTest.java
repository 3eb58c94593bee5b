package dev.prospector.gateway.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class UnreadBodyTest {
    private static final long LINGER = 100;
    private static final long LONG_AFTER = 10 * LINGER;
    private static final int PATIENCE = 60_000;

    private final Vertx vertx = Vertx.vertx();

    @AfterEach
    void close() throws Exception {
        vertx.close().toCompletionStage().toCompletableFuture().get(1, TimeUnit.MINUTES);
    }

    @Test
    void who_was_refused_is_not_cut_off_in_the_next_request() throws Exception {
        try (var socket = socket()) {
            send(socket, "POST /refused HTTP/1.1\r\nHost: g\r\nContent-Length: 4\r\n\r\nbody");
            assertEquals("refused", answer(socket));
            send(socket, "POST /slow HTTP/1.1\r\nHost: g\r\nContent-Length: 4\r\n\r\nbody");
            assertEquals("at last", answer(socket));
        }
    }

    @Test
    void who_never_ends_is_cut_off() throws Exception {
        try (var socket = socket()) {
            send(socket, "POST /refused HTTP/1.1\r\nHost: g\r\nContent-Length: 4\r\n\r\nb");
            assertEquals("refused", answer(socket));
            assertEquals(-1, socket.getInputStream().read());
        }
    }

    private Socket socket() throws Exception {
        var router = Router.router(vertx);
        router.route("/refused").handler(UnreadBodyTest::refuse);
        router.route("/slow")
                .handler(
                        ctx -> vertx.setTimer(LONG_AFTER, late -> ctx.response().end("at last")));
        var server = vertx.createHttpServer()
                .requestHandler(router)
                .listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .get(1, TimeUnit.MINUTES);
        var socket = new Socket("127.0.0.1", server.actualPort());
        socket.setSoTimeout(PATIENCE);
        return socket;
    }

    /** As a passage that fails: its end is heard while the problem is being sent, and both discard. */
    private static void refuse(RoutingContext ctx) {
        ctx.request().pause();
        ctx.response().end("refused");
        UnreadBody.discard(ctx, LINGER);
        UnreadBody.discard(ctx, LINGER);
    }

    private static void send(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** Of seven bytes, all of them. */
    private static String answer(Socket socket) throws IOException {
        var head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int read = socket.getInputStream().read();
            if (read < 0) {
                return "cut off";
            }
            head.append((char) read);
        }
        return new String(socket.getInputStream().readNBytes(7), StandardCharsets.ISO_8859_1);
    }
}
