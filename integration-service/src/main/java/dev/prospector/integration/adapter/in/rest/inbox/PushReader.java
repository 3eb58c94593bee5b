package dev.prospector.integration.adapter.in.rest.inbox;

import java.time.Duration;
import java.util.function.Consumer;

import jakarta.ws.rs.core.HttpHeaders;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;

import dev.prospector.kit.http.problem.Problems;

/** One body on its way in, with its limits; works on the event loop alone. */
final class PushReader {
    static final int LARGEST = 256 * 1024;

    /** A body that is too large is read on to here, so that its sender sees the answer and not a broken connection. */
    private static final int MOST_READ = 2 * 1024 * 1024;

    private final RoutingContext exchange;
    private final Consumer<byte[]> whole;
    private final Consumer<HttpProblem> refused;
    private final Buffer body = Buffer.buffer();
    private long size;
    private long timer;
    private boolean done;

    private PushReader(RoutingContext exchange, Consumer<byte[]> whole, Consumer<HttpProblem> refused) {
        this.exchange = exchange;
        this.whole = whole;
        this.refused = refused;
    }

    /** Calls one of the two, once; neither when the sender goes away. */
    static void read(RoutingContext exchange, Duration longest, Consumer<byte[]> whole, Consumer<HttpProblem> refused) {
        new PushReader(exchange, whole, refused).start(longest);
    }

    private void start(Duration longest) {
        timer = exchange.vertx()
                .setTimer(longest.toMillis(), late -> refuse(408, "BODY_TOO_SLOW", "The body did not come in time."));
        var request = exchange.request();
        request.handler(this::add).endHandler(end -> end()).exceptionHandler(gone -> finish());
        if ("100-continue".equalsIgnoreCase(request.getHeader("Expect"))) {
            exchange.response().writeContinue();
        }
        request.resume();
    }

    private void add(Buffer part) {
        size += part.length();
        if (size <= LARGEST) {
            body.appendBuffer(part);
        } else if (size > MOST_READ) {
            refuseTooLarge();
        }
    }

    private void end() {
        if (size > LARGEST) {
            refuseTooLarge();
        } else if (isEncoded(exchange.request().getHeader(HttpHeaders.CONTENT_ENCODING))) {
            refuse(415, "ENCODING_UNSUPPORTED", "A push is not compressed.");
        } else if (finish()) {
            whole.accept(body.getBytes());
        }
    }

    /** LinkedIn sends none, and what is small when it comes may unpack to anything. */
    private static boolean isEncoded(String encoding) {
        return encoding != null && !encoding.isBlank() && !encoding.strip().equalsIgnoreCase("identity");
    }

    private void refuseTooLarge() {
        refuse(413, "BODY_TOO_LARGE", "A push has at most 256 KiB.");
    }

    private void refuse(int status, String code, String detail) {
        if (finish()) {
            refused.accept(Problems.of(status, code, detail));
        }
    }

    /** @return whether it was not finished before */
    private boolean finish() {
        exchange.vertx().cancelTimer(timer);
        var first = !done;
        done = true;
        return first;
    }
}
