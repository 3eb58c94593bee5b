package dev.prospector.gateway.entrance;

import io.vertx.ext.web.RoutingContext;

import dev.prospector.gateway.routing.PublicPath;

/** One way in. What no door takes does not exist; doors do not overlap. */
public interface Door {
    boolean takes(PublicPath path);

    /** Answers, or calls {@code next()} for what a REST resource or the platform serves. Runs on the event loop: never blocks. */
    void enter(RoutingContext ctx, PublicPath path);
}
