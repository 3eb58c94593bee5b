package dev.prospector.gateway.oauth;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;

import dev.prospector.gateway.entrance.Door;
import dev.prospector.gateway.limits.Admission;
import dev.prospector.gateway.limits.InFlight;
import dev.prospector.gateway.limits.RateLimits;
import dev.prospector.gateway.problem.GatewayProblems;
import dev.prospector.gateway.problem.ProblemAnswers;
import dev.prospector.gateway.proxy.PassThrough;
import dev.prospector.gateway.routing.PublicPath;

/**
 * Where LinkedIn sends a user's browser back to (architecture.md 4). It carries no token, so it is counted by its address. The query
 * holds a code and a state, both secrets: it goes to integration-service untouched and is told nobody else.
 */
@ApplicationScoped
class CallbackDoor implements Door {
    private static final String PATH = "/oauth/linkedin/callback";
    private static final List<String> SEGMENTS = List.of("oauth", "linkedin", "callback");

    private final Admission admission;
    private final RateLimits rates;
    private final PassThrough services;
    private final ProblemAnswers problems;

    CallbackDoor(Admission admission, RateLimits rates, PassThrough services, ProblemAnswers problems) {
        this.admission = admission;
        this.rates = rates;
        this.services = services;
        this.problems = problems;
    }

    @Override
    public boolean takes(PublicPath path) {
        return path.segments().equals(SEGMENTS);
    }

    @Override
    public void enter(RoutingContext ctx, PublicPath path) {
        if (ctx.request().method().equals(HttpMethod.GET)) {
            admission.admit(ctx, InFlight.Share.CALLBACK, () -> rates.countStranger(ctx, () -> pass(ctx)));
        } else {
            problems.send(ctx, GatewayProblems.methodNotAllowed("GET"));
        }
    }

    private void pass(RoutingContext ctx) {
        services.withoutToken(ctx, InFlight.Share.CALLBACK, PATH);
    }
}
