package dev.prospector.integration.adapter.in.rest.connection;

import java.time.Duration;
import java.util.List;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import io.quarkiverse.resteasy.problem.HttpProblem;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import dev.prospector.integration.application.port.in.connection.ConnectionSettings;
import dev.prospector.integration.application.port.in.connection.LinkedInAway;
import dev.prospector.integration.application.port.in.connection.NotConnected;
import dev.prospector.integration.application.port.in.connection.NotEntitled;
import dev.prospector.integration.application.port.in.connection.NothingRequested;
import dev.prospector.integration.application.port.in.connection.StepUnderway;
import dev.prospector.integration.domain.settings.InvalidSetting;
import dev.prospector.kit.http.problem.Problems;
import dev.prospector.kit.http.version.IfMatch;

/** What the refusals of connecting look like over HTTP. */
class ConnectionProblems {
    /** Where LinkedIn does not say when to come again. */
    private static final Duration RETRY_AFTER = Duration.ofSeconds(5);

    /** 422 under a code of its own: the admin used LinkedIn's widget as somebody else's. */
    static RuntimeException otherOrganization(String pointer) {
        var code = "OTHER_ORGANIZATION";
        var fault = new Problems.Fault(pointer, code, "belongs to another organization than the connection");
        return HttpProblem.builder(Problems.of(422, code, "All integrations belong to one company at LinkedIn."))
                .with("errors", List.of(fault))
                .build();
    }

    @ServerExceptionMapper
    Response notEntitled(NotEntitled e) {
        return Problems.of(403, "NOT_ENTITLED", "The operator has not let the company use LinkedIn.")
                .toResponse();
    }

    @ServerExceptionMapper
    Response notConnected(NotConnected e) {
        return Problems.conflict("NOT_CONNECTED", "The company is not connected with LinkedIn.")
                .toResponse();
    }

    @ServerExceptionMapper
    Response nothingRequested(NothingRequested e) {
        return Problems.conflict("NOTHING_REQUESTED", "Nothing was requested in LinkedIn's widget.")
                .toResponse();
    }

    @ServerExceptionMapper
    Response underway(StepUnderway e) {
        return switch (e.step()) {
            case CONNECTING -> conflict("CONNECTING_UNDERWAY", "Somebody connects the company at this moment.");
            case DISCONNECTING -> conflict("DISCONNECTING", "The connection is being ended.");
            case DIAGNOSIS -> conflict("DIAGNOSIS_UNDERWAY", "The connection is being tested at this moment.");
        };
    }

    private static Response conflict(String code, String detail) {
        return Problems.conflict(code, detail).toResponse();
    }

    @ServerExceptionMapper
    Response away(LinkedInAway e) {
        var wait = e.retryAfter().isZero() ? RETRY_AFTER : e.retryAfter();
        var problem = Problems.of(503, "LINKEDIN_UNAVAILABLE", "LinkedIn does not do its part now: ask again later.");
        return Response.fromResponse(problem.toResponse())
                .header(HttpHeaders.RETRY_AFTER, Math.max(1, wait.toSeconds()))
                .build();
    }

    @ServerExceptionMapper
    Response invalid(InvalidSetting e) {
        return Problems.invalid(e.pointer(), "BAD_SETTING", e.getMessage()).toResponse();
    }

    @ServerExceptionMapper
    Response changed(ConnectionSettings.ChangedMeanwhile e) {
        return ((HttpProblem) IfMatch.changedMeanwhile()).toResponse();
    }
}
