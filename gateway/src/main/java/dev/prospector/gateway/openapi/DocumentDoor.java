package dev.prospector.gateway.openapi;

import jakarta.enterprise.context.ApplicationScoped;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;

import dev.prospector.gateway.entrance.Door;
import dev.prospector.gateway.problem.GatewayProblems;
import dev.prospector.gateway.problem.ProblemAnswers;
import dev.prospector.gateway.routing.PublicPath;

/** The API document for front-end teams, at {@code /openapi}, open to all. */
@ApplicationScoped
class DocumentDoor implements Door {
    private final Buffer document;
    private final ProblemAnswers problems;

    DocumentDoor(ApiDocuments documents, ProblemAnswers problems) {
        this.document = Buffer.buffer(documents.combined().toPrettyString());
        this.problems = problems;
    }

    @Override
    public boolean takes(PublicPath path) {
        return path.startsWith("openapi") && path.segments().size() == 1;
    }

    @Override
    public void enter(RoutingContext ctx, PublicPath path) {
        var method = ctx.request().method();
        if (method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD)) {
            ctx.response().putHeader("Content-Type", "application/json").end(document);
        } else {
            problems.send(ctx, GatewayProblems.methodNotAllowed("GET, HEAD"));
        }
    }
}
