package dev.prospector.integration.adapter.in.rest;

import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import dev.prospector.integration.application.port.in.inbox.UnprovenPush;
import dev.prospector.integration.domain.connection.DoubledLink;
import dev.prospector.integration.domain.inbox.InvalidNotice;
import dev.prospector.kit.http.Problems;

/** What the domain's refusals look like over HTTP. */
class ProblemMappers {
    @ServerExceptionMapper
    Response unproven(UnprovenPush e) {
        return Problems.of(401, "SIGNATURE_INVALID", "The push is not signed with a secret of this callback.")
                .toResponse();
    }

    @ServerExceptionMapper
    Response invalid(InvalidNotice e) {
        return Problems.of(400, "NOTICE_INVALID", "A notice names its requestId and its eventType.")
                .toResponse();
    }

    @ServerExceptionMapper
    Response doubled(DoubledLink e) {
        return Problems.invalid("/users", "LINKED_TWICE", "A user or a person is linked twice.")
                .toResponse();
    }
}
