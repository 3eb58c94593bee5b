package dev.prospector.gateway.entrance;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import org.jboss.logging.Logger;

import dev.prospector.gateway.limits.SizeLimits;
import dev.prospector.gateway.problem.GatewayProblems;
import dev.prospector.gateway.problem.ProblemAnswers;
import dev.prospector.gateway.routing.PublicPath;
import dev.prospector.gateway.trace.RequestTraces;

/** Every request of the public port comes in here, before anything that the platform or a library might serve on its own. */
@ApplicationScoped
class Entrance {
    private static final Logger LOG = Logger.getLogger(Entrance.class);

    /** After the platform has prepared the request for a token check (-200), before its own limits and routes (-100 and later). */
    private static final int ORDER = -150;

    /** Before everything, so that no answer goes without. */
    private static final int FIRST = -1_000;

    private final RequestTraces traces;
    private final SizeLimits sizes;
    private final List<Door> doors;
    private final ProblemAnswers problems;

    Entrance(RequestTraces traces, SizeLimits sizes, Instance<Door> doors, ProblemAnswers problems) {
        this.traces = traces;
        this.sizes = sizes;
        this.doors = doors.stream().toList();
        this.problems = problems;
    }

    void open(@Observes Router router) {
        router.route().order(FIRST).handler(this::prepare);
        router.route().order(ORDER).handler(this::enter).failureHandler(this::answerFailure);
    }

    private void prepare(RoutingContext ctx) {
        traces.begin(ctx);
        RequestIds.ensure(ctx);
        SecurityHeaders.ensure(ctx);
        sizes.refusal(ctx.request()).ifPresentOrElse(problem -> problems.send(ctx, problem), ctx::next);
    }

    private void enter(RoutingContext ctx) {
        PublicPath.of(ctx.request().path())
                .ifPresentOrElse(path -> enter(ctx, path), () -> problems.send(ctx, GatewayProblems.notFound()));
    }

    private void enter(RoutingContext ctx, PublicPath path) {
        doors.stream()
                .filter(door -> door.takes(path))
                .findFirst()
                .ifPresentOrElse(door -> door.enter(ctx, path), () -> problems.send(ctx, GatewayProblems.notFound()));
    }

    private void answerFailure(RoutingContext ctx) {
        traces.ensure(ctx);
        if (ctx.failure() instanceof HttpProblem known) {
            problems.send(ctx, known);
            return;
        }
        if (ctx.statusCode() == 400) {
            // The platform found it, before us.
            problems.send(ctx, GatewayProblems.malformedRequest());
            return;
        }
        LOG.errorf(ctx.failure(), "request %s failed", ctx.request().getHeader(RequestIds.HEADER));
        problems.send(ctx, GatewayProblems.internalError());
    }
}
