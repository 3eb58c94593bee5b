package dev.prospector.gateway.entrance;

import java.util.Map;

import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;

/** What OWASP's REST security cheat sheet wants on every answer, errors too. What a service says of its own answer stays. */
final class SecurityHeaders {
    private static final Map<String, String> ALWAYS = Map.of(
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "no-referrer",
            "Strict-Transport-Security", "max-age=31536000; includeSubDomains",
            "Cross-Origin-Resource-Policy", "same-origin");

    private static final String NOTHING = "default-src 'none'; base-uri 'none'; frame-ancestors 'none'";

    /** Swagger UI brings scripts and styles of its own, some of them inside its page. */
    private static final String OWN_PAGE =
            "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; "
                    + "img-src 'self' data:; frame-ancestors 'none'";

    private SecurityHeaders() {}

    static void ensure(RoutingContext ctx) {
        ctx.addHeadersEndHandler(end -> {
            var headers = ctx.response().headers();
            headers.remove("Server").remove("X-Powered-By");
            ALWAYS.forEach(headers::set);
            headers.set("Content-Security-Policy", isPage(ctx) ? OWN_PAGE : NOTHING);
            setIfAbsent(headers, "Cache-Control", "no-store");
        });
    }

    private static boolean isPage(RoutingContext ctx) {
        return ctx.request().uri().startsWith("/swagger-ui");
    }

    private static void setIfAbsent(MultiMap headers, String name, String value) {
        if (!headers.contains(name)) {
            headers.set(name, value);
        }
    }
}
