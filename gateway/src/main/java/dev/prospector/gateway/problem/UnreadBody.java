package dev.prospector.gateway.problem;

import io.vertx.ext.web.RoutingContext;

/** What a client goes on sending although it has its answer. */
public final class UnreadBody {
    /** How long it may: a connection that is cut at once loses the answer on its way. */
    private static final long LINGER_MILLISECONDS = 5_000;

    private UnreadBody() {}

    /** Reads and forgets the rest, so that the connection can be used again; cuts it when the rest takes too long. */
    public static void discard(RoutingContext ctx) {
        var request = ctx.request();
        if (request.isEnded()) {
            return;
        }
        var cut = ctx.vertx()
                .setTimer(LINGER_MILLISECONDS, late -> request.connection().close());
        request.handler(chunk -> {})
                .endHandler(end -> ctx.vertx().cancelTimer(cut))
                .resume();
    }
}
