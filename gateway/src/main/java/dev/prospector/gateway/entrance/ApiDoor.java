package dev.prospector.gateway.entrance;

import jakarta.enterprise.context.ApplicationScoped;

import io.vertx.ext.web.RoutingContext;

import dev.prospector.gateway.limits.Admission;
import dev.prospector.gateway.limits.InFlight;
import dev.prospector.gateway.limits.RateLimits;
import dev.prospector.gateway.problem.GatewayProblems;
import dev.prospector.gateway.problem.ProblemAnswers;
import dev.prospector.gateway.proxy.PassThrough;
import dev.prospector.gateway.routing.PublicPath;
import dev.prospector.gateway.routing.RouteTable;
import dev.prospector.gateway.routing.Service;
import dev.prospector.gateway.security.Caller;
import dev.prospector.gateway.security.TokenCheck;

/** The API of the front ends: first the token, then how often its user asks, then the route. Without a token nobody learns which paths there are. */
@ApplicationScoped
class ApiDoor implements Door {
    private static final String[] PREFIX = {"api", "v1"};

    private final Admission admission;
    private final TokenCheck tokens;
    private final RateLimits rates;
    private final RouteTable routes;
    private final PassThrough services;
    private final ProblemAnswers problems;

    ApiDoor(
            Admission admission,
            TokenCheck tokens,
            RateLimits rates,
            RouteTable routes,
            PassThrough services,
            ProblemAnswers problems) {
        this.admission = admission;
        this.tokens = tokens;
        this.rates = rates;
        this.routes = routes;
        this.services = services;
        this.problems = problems;
    }

    @Override
    public boolean takes(PublicPath path) {
        return path.startsWith(PREFIX);
    }

    @Override
    public void enter(RoutingContext ctx, PublicPath path) {
        admission.admit(ctx, InFlight.Share.API, () -> tokens.check(ctx, caller -> count(ctx, caller, path)));
    }

    private void count(RoutingContext ctx, Caller caller, PublicPath path) {
        rates.count(ctx, caller.tenant(), caller.user(), () -> route(ctx, path.after(PREFIX.length)));
    }

    private void route(RoutingContext ctx, PublicPath path) {
        routes.at(path.segments())
                .ifPresentOrElse(
                        place -> route(ctx, path, place), () -> problems.send(ctx, GatewayProblems.notFound()));
    }

    private void route(RoutingContext ctx, PublicPath path, RouteTable.Place place) {
        place.owner(ctx.request().method().name())
                .ifPresentOrElse(
                        owner -> pass(ctx, path, owner),
                        () -> problems.send(ctx, GatewayProblems.methodNotAllowed(place.allowed())));
    }

    private void pass(RoutingContext ctx, PublicPath path, Service owner) {
        if (owner == Service.GATEWAY) {
            ctx.next();
        } else {
            services.api(ctx, owner, "/" + String.join("/", PREFIX), path.toString());
        }
    }
}
