package dev.prospector.kit.http.problem;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;

/** Gives the problems that libraries raise what ours have from the start: a code and the trace id. */
@ApplicationScoped
public class ProblemCompletion implements ProblemPostProcessor {
    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        if (problem.getParameters().containsKey("code")) {
            return problem;
        }
        if (context.cause.getCause() instanceof JsonProcessingException unreadable) {
            return BodyProblems.notJson(unreadable);
        }
        var status = problem.getStatusCode();
        var complete = HttpProblem.builder()
                .withType(problem.getType())
                .withTitle(problem.getTitle())
                .withStatus(status)
                .withDetail(status >= 500 ? null : problem.getDetail());
        problem.getHeaders().forEach(complete::withHeader);
        return complete.with("code", Titles.code(status))
                .with("traceId", Problems.traceId())
                .build();
    }
}
