package dev.prospector.gateway.problem;

import io.vertx.ext.web.RoutingContext;

/** What a client goes on sending although it has its answer. */
public final class UnreadBody {
    /** How long it may: a connection that is cut at once loses the answer on its way. */
    private static final long LINGER_MILLISECONDS = 5_000;

    private static final String DISCARDED = UnreadBody.class.getName();

    private UnreadBody() {}

    /**
     * Reads and forgets the rest, so that the connection can be used again; cuts it when the rest takes too long. Whoever
     * asks second finds it done: the end of the request cancels one cut only, and a second would hit the next request.
     */
    public static void discard(RoutingContext ctx) {
        discard(ctx, LINGER_MILLISECONDS);
    }

    static void discard(RoutingContext ctx, long linger) {
        var request = ctx.request();
        if (request.isEnded() || ctx.data().putIfAbsent(DISCARDED, true) != null) {
            return;
        }
        var cut = ctx.vertx().setTimer(linger, late -> request.connection().close());
        request.handler(chunk -> {})
                .endHandler(end -> ctx.vertx().cancelTimer(cut))
                .resume();
    }
}
