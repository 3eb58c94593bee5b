package dev.prospector.integration.adapter.in.rest;

import java.time.Duration;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import dev.prospector.integration.application.port.in.inbox.InboxUnavailable;
import dev.prospector.integration.application.port.in.inbox.UnknownNotice;
import dev.prospector.integration.application.port.in.inbox.UnprovenPush;
import dev.prospector.integration.domain.inbox.InvalidChallenge;
import dev.prospector.integration.domain.inbox.InvalidNotice;
import dev.prospector.integration.domain.inbox.InvalidWindow;
import dev.prospector.kit.http.problem.Problems;

/** What the domain's refusals look like over HTTP. */
class ProblemMappers {
    private static final Duration RETRY_AFTER = Duration.ofSeconds(5);

    @ServerExceptionMapper
    Response unproven(UnprovenPush e) {
        return Problems.of(401, "SIGNATURE_INVALID", "The push is not signed with a secret of this callback.")
                .toResponse();
    }

    @ServerExceptionMapper
    Response invalid(InvalidNotice e) {
        return Problems.of(400, "NOTICE_INVALID", "The push does not say what it is about.")
                .toResponse();
    }

    @ServerExceptionMapper
    Response invalid(InvalidChallenge e) {
        return Problems.of(400, "CHALLENGE_INVALID", "A challenge has one challengeCode, a version-4 UUID.")
                .toResponse();
    }

    @ServerExceptionMapper
    Response unavailable(InboxUnavailable e) {
        var problem = Problems.of(503, "INBOX_UNAVAILABLE", "The push could not be stored: send it again.");
        return Response.fromResponse(problem.toResponse())
                .header(HttpHeaders.RETRY_AFTER, RETRY_AFTER.toSeconds())
                .build();
    }

    @ServerExceptionMapper
    Response unknown(UnknownNotice e) {
        return Problems.notFound("INBOX_EVENT_NOT_FOUND", "The inbox has no export of that request id.")
                .toResponse();
    }

    @ServerExceptionMapper
    Response invalid(InvalidWindow e) {
        return Problems.invalid("/to", "BAD_WINDOW", e.getMessage()).toResponse();
    }
}
