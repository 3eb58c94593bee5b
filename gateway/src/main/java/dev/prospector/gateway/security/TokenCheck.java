package dev.prospector.gateway.security;

import java.util.concurrent.CompletionException;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.security.AuthenticationFailedException;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import org.eclipse.microprofile.jwt.JsonWebToken;

import dev.prospector.gateway.problem.GatewayProblems;
import dev.prospector.kit.http.token.KeysUnavailable;
import dev.prospector.kit.http.token.Tokens;

/** Lets users of a tenant in (architecture.md 3.2). The services check the same token again. */
@ApplicationScoped
public class TokenCheck {
    private static final String SCHEME = "Bearer ";

    private final Tokens tokens;

    TokenCheck(Tokens tokens) {
        this.tokens = tokens;
    }

    /**
     * Goes on with a user, on the same event loop; otherwise fails the request with 401 {@code UNAUTHENTICATED}, 403
     * {@code SERVICE_TOKEN} or 503 {@code IDENTITY_UNAVAILABLE}.
     */
    public void check(RoutingContext ctx, Consumer<Caller> goOn) {
        var headers = ctx.request().headers().getAll("Authorization");
        // Of two, we and the service might each believe another.
        if (headers.size() != 1 || !headers.get(0).regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            ctx.fail(GatewayProblems.unauthenticated());
            return;
        }
        var token = tokens.verify(headers.get(0).substring(SCHEME.length()));
        if (token.isDone()) {
            token.whenComplete((caller, failure) -> judge(ctx, caller, failure, goOn));
            return;
        }
        // Its key is being fetched, by another thread.
        var eventLoop = Vertx.currentContext();
        token.whenComplete((caller, failure) -> eventLoop.runOnContext(back -> judge(ctx, caller, failure, goOn)));
    }

    private static void judge(RoutingContext ctx, JsonWebToken token, Throwable failure, Consumer<Caller> goOn) {
        if (failure != null) {
            ctx.fail(problem(failure));
        } else if (token.getClaim("tenant") instanceof String tenant && !tenant.isBlank()) {
            goOn.accept(new Caller(tenant, token.getSubject()));
        } else {
            ctx.fail(GatewayProblems.serviceToken());
        }
    }

    private static Throwable problem(Throwable failure) {
        var cause = failure instanceof CompletionException ? failure.getCause() : failure;
        if (cause instanceof KeysUnavailable away) {
            return GatewayProblems.identityUnavailable(away.retryAfterSeconds());
        }
        return cause instanceof AuthenticationFailedException ? GatewayProblems.unauthenticated() : cause;
    }
}
