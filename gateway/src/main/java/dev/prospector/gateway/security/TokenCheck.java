package dev.prospector.gateway.security;

import java.util.function.BiConsumer;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import org.eclipse.microprofile.jwt.JsonWebToken;

import dev.prospector.gateway.problem.GatewayProblems;

/** Lets users of a tenant in (architecture.md 3.2). The services check the same token again. */
@ApplicationScoped
public class TokenCheck {
    /**
     * Goes on with a user, on the same event loop; otherwise fails the request with 401 {@code UNAUTHENTICATED} or 403
     * {@code SERVICE_TOKEN}.
     */
    public void check(RoutingContext ctx, Runnable goOn) {
        if (ctx.request().headers().getAll("Authorization").size() != 1) {
            // Of two, we and the service might each believe another.
            ctx.fail(GatewayProblems.unauthenticated());
            return;
        }
        // A failure comes back below; the platform's own answer to it is not wanted.
        ctx.put(QuarkusHttpUser.AUTH_FAILURE_HANDLER, (BiConsumer<RoutingContext, Throwable>) (failed, cause) -> {});
        // The key may have to be fetched, which is done on another thread.
        var eventLoop = Vertx.currentContext();
        QuarkusHttpUser.getSecurityIdentity(ctx, null)
                .subscribe()
                .with(
                        identity -> eventLoop.runOnContext(back -> judge(ctx, identity, goOn)),
                        failure -> eventLoop.runOnContext(back -> ctx.fail(problem(failure))));
    }

    private static void judge(RoutingContext ctx, SecurityIdentity identity, Runnable goOn) {
        if (identity == null || !(identity.getPrincipal() instanceof JsonWebToken token)) {
            ctx.fail(GatewayProblems.unauthenticated());
        } else if (!(token.getClaim("tenant") instanceof String tenant) || tenant.isBlank()) {
            ctx.fail(GatewayProblems.serviceToken());
        } else {
            QuarkusHttpUser.setIdentity(identity, ctx);
            goOn.run();
        }
    }

    private static Throwable problem(Throwable failure) {
        return failure instanceof AuthenticationFailedException ? GatewayProblems.unauthenticated() : failure;
    }
}
