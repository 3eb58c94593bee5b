package dev.prospector.integration.adapter.in.rest.departure;

import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import dev.prospector.integration.application.port.in.departure.UnknownDepartedMember;
import dev.prospector.kit.http.problem.Problems;

/** What the refusals about departed members look like over HTTP. */
class DepartureProblems {
    @ServerExceptionMapper
    Response unknown(UnknownDepartedMember e) {
        return Problems.notFound("DEPARTED_MEMBER_NOT_FOUND", "The tenant has no such departed member.")
                .toResponse();
    }
}
