package dev.prospector.gateway.entrance;

import jakarta.enterprise.context.ApplicationScoped;

import io.vertx.ext.web.RoutingContext;

import dev.prospector.gateway.routing.PublicPath;

/** The platform's Swagger UI, which shows the combined API document. */
@ApplicationScoped
class SwaggerDoor implements Door {
    @Override
    public boolean takes(PublicPath path) {
        return path.startsWith("swagger-ui");
    }

    @Override
    public void enter(RoutingContext ctx, PublicPath path) {
        if (path.segments().size() == 1) {
            ctx.redirect("/swagger-ui/index.html");
        } else {
            ctx.next();
        }
    }
}
