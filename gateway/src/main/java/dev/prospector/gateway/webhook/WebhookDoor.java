package dev.prospector.gateway.webhook;

import jakarta.enterprise.context.ApplicationScoped;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;

import dev.prospector.gateway.entrance.Door;
import dev.prospector.gateway.limits.Admission;
import dev.prospector.gateway.limits.InFlight;
import dev.prospector.gateway.problem.GatewayProblems;
import dev.prospector.gateway.problem.ProblemAnswers;
import dev.prospector.gateway.proxy.PassThrough;
import dev.prospector.gateway.routing.PublicPath;

/**
 * LinkedIn's callbacks, one address per tenant and one for the parent application. The body goes through byte for byte: its
 * signature, which integration-service checks, is over exactly these bytes (LinkedIn RSC 2.3). Challenges have places of their own:
 * they can be answered while notices wait in vain for a database.
 */
@ApplicationScoped
class WebhookDoor implements Door {
    private final Admission admission;
    private final PassThrough services;
    private final ProblemAnswers problems;

    WebhookDoor(Admission admission, PassThrough services, ProblemAnswers problems) {
        this.admission = admission;
        this.services = services;
        this.problems = problems;
    }

    @Override
    public boolean takes(PublicPath path) {
        return path.startsWith("webhooks", "linkedin") && path.segments().size() == 3;
    }

    @Override
    public void enter(RoutingContext ctx, PublicPath path) {
        var method = ctx.request().method();
        if (method.equals(HttpMethod.POST)) {
            pass(ctx, InFlight.Share.WEBHOOK, path);
        } else if (method.equals(HttpMethod.GET)) {
            pass(ctx, InFlight.Share.CHALLENGE, path);
        } else {
            problems.send(ctx, GatewayProblems.methodNotAllowed("GET, POST"));
        }
    }

    private void pass(RoutingContext ctx, InFlight.Share share, PublicPath path) {
        admission.admit(ctx, share, () -> services.withoutToken(ctx, share, path.toString()));
    }
}
