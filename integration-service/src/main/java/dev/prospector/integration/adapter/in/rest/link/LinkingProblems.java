package dev.prospector.integration.adapter.in.rest.link;

import java.time.Duration;
import java.util.List;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import io.quarkiverse.resteasy.problem.HttpProblem;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import dev.prospector.integration.application.port.in.link.ForeignReturn;
import dev.prospector.integration.domain.link.LinkingRefused;
import dev.prospector.integration.domain.link.LinkingRefused.Reason;
import dev.prospector.kit.http.problem.Problems;

/** What the refusals of linking look like over HTTP: each reason is its own code. */
class LinkingProblems {
    /** Where nobody says when to come again. */
    private static final Duration RETRY_AFTER = Duration.ofSeconds(5);

    @ServerExceptionMapper
    Response refused(LinkingRefused e) {
        var problem = problem(e.reason());
        return isPassing(e.reason()) ? later(problem, e.retryAfter()) : problem.toResponse();
    }

    private static HttpProblem problem(Reason reason) {
        return switch (reason) {
            case STATE_UNKNOWN ->
                of(400, reason, "Nobody is expected back from LinkedIn by this address: begin again.");
            case HANDLE_UNKNOWN -> of(404, reason, "There is no such handle.");
            case HANDLE_USED -> of(409, reason, "The handle was used: begin again.");
            case LINKING_EXPIRED -> of(410, reason, "That took too long: begin again.");
            case LINKING_UNDERWAY -> of(409, reason, "The same is being completed at this moment.");
            case OTHER_USER_BEGAN -> of(403, reason, "Another user began this: only they can be linked by it.");
            case PERSON_LINKED_TO_OTHER_USER -> of(409, reason, "This LinkedIn account is linked to another user.");
            case LINKEDIN_DECLINED -> of(409, reason, "LinkedIn does not say who consented: begin again.");
            case LINKEDIN_AWAY -> of(503, reason, "LinkedIn does not do its part now: ask again later.");
        };
    }

    private static HttpProblem of(int status, Reason reason, String detail) {
        return Problems.of(status, reason.name(), detail);
    }

    private static boolean isPassing(Reason reason) {
        return reason == Reason.LINKEDIN_AWAY || reason == Reason.LINKING_UNDERWAY;
    }

    private static Response later(HttpProblem problem, Duration wait) {
        var seconds = (wait.isZero() ? RETRY_AFTER : wait).toSeconds();
        return Response.fromResponse(problem.toResponse())
                .header(HttpHeaders.RETRY_AFTER, Math.max(1, seconds))
                .build();
    }

    @ServerExceptionMapper
    Response foreign(ForeignReturn e) {
        var code = "RETURN_TO_NOT_ALLOWED";
        var fault = new Problems.Fault("/returnTo", code, "is of none of the company's front ends");
        return HttpProblem.builder(Problems.of(422, code, "LinkedIn users come back to the company's front ends only."))
                .with("errors", List.of(fault))
                .build()
                .toResponse();
    }
}
