package dev.prospector.gateway.entrance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

import dev.prospector.gateway.routing.PublicPath;

/** The platform's Swagger UI, which shows the combined API document. */
@ApplicationScoped
class SwaggerDoor implements Door {
    private static final String PAGE = "/swagger-ui/index.html";

    /** Before the entrance, which takes no path that ends with a slash. */
    private static final int ORDER = -160;

    void open(@Observes Router router) {
        router.get("/swagger-ui/").order(ORDER).handler(ctx -> {
            if (ctx.request().path().equals("/swagger-ui/")) {
                ctx.redirect(PAGE);
            } else {
                ctx.next();
            }
        });
    }

    @Override
    public boolean takes(PublicPath path) {
        return path.startsWith("swagger-ui");
    }

    @Override
    public void enter(RoutingContext ctx, PublicPath path) {
        if (path.segments().size() == 1) {
            ctx.redirect(PAGE);
        } else {
            ctx.next();
        }
    }
}
