package dev.prospector.gateway.entrance;

import java.util.UUID;
import java.util.regex.Pattern;

import io.vertx.ext.web.RoutingContext;

/** Each request has an id that the services and the client see; a client may bring its own. */
final class RequestIds {
    static final String HEADER = "X-Request-Id";

    private static final Pattern TAKEN = Pattern.compile("[A-Za-z0-9._~:/+=-]{1,128}");

    private RequestIds() {}

    static void ensure(RoutingContext ctx) {
        var brought = ctx.request().getHeader(HEADER);
        var id = brought != null && TAKEN.matcher(brought).matches()
                ? brought
                : UUID.randomUUID().toString();
        ctx.request().headers().set(HEADER, id);
        ctx.response().putHeader(HEADER, id);
    }
}
