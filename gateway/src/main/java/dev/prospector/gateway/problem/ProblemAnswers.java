package dev.prospector.gateway.problem;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;

/** Answers with a problem where no REST resource is there to do it. */
@ApplicationScoped
public class ProblemAnswers {
    private final ObjectMapper json;

    public ProblemAnswers(ObjectMapper json) {
        this.json = json;
    }

    /** Does nothing when the client is gone or has its answer. */
    public void send(RoutingContext ctx, HttpProblem problem) {
        var response = ctx.response();
        if (response.headWritten() || response.closed()) {
            return;
        }
        response.setStatusCode(problem.getStatusCode()).putHeader("Content-Type", "application/problem+json");
        problem.getHeaders().forEach((name, value) -> response.putHeader(name, value.toString()));
        response.end(body(problem));
        UnreadBody.discard(ctx);
    }

    private Buffer body(HttpProblem problem) {
        try {
            return Buffer.buffer(json.writeValueAsBytes(problem));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a problem can always be written", e);
        }
    }
}
