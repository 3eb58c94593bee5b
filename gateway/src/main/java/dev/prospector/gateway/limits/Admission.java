package dev.prospector.gateway.limits;

import jakarta.enterprise.context.ApplicationScoped;

import io.vertx.ext.web.RoutingContext;

import dev.prospector.gateway.problem.GatewayProblems;
import dev.prospector.gateway.problem.ProblemAnswers;

/** Lets in as many requests as this replica can bear; the rest is told at once to come again. */
@ApplicationScoped
public class Admission {
    private final InFlight all;
    private final ProblemAnswers problems;

    Admission(LimitsConfig limits, ProblemAnswers problems) {
        this.all = new InFlight(limits.inFlight(), limits.reservedForWebhooks(), limits.challenges());
        this.problems = problems;
    }

    /** Goes on, or answers 503 {@code OVERLOADED}. */
    public void admit(RoutingContext ctx, InFlight.Share share, Runnable goOn) {
        if (!all.enter(share)) {
            problems.send(ctx, GatewayProblems.overloaded());
            return;
        }
        ctx.addEndHandler(end -> all.leave());
        goOn.run();
    }
}
