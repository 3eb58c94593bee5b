package dev.prospector.kit.http;

import jakarta.enterprise.context.ApplicationScoped;

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
        var status = problem.getStatusCode();
        var complete = HttpProblem.builder()
                .withType(problem.getType())
                .withTitle(problem.getTitle())
                .withStatus(status)
                .withDetail(status >= 500 ? null : problem.getDetail());
        problem.getHeaders().forEach(complete::withHeader);
        if (status == 401) {
            complete.withHeader("WWW-Authenticate", "Bearer");
        }
        return complete.with("code", Titles.code(status))
                .with("traceId", Problems.traceId())
                .build();
    }
}
