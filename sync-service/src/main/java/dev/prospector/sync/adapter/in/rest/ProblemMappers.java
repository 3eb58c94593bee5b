package dev.prospector.sync.adapter.in.rest;

import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import dev.prospector.kit.http.Problems;
import dev.prospector.sync.application.port.in.UnknownExport;
import dev.prospector.sync.domain.UnreplayableExport;

/** What the core refuses, in HTTP's words. */
class ProblemMappers {

    @ServerExceptionMapper
    Response unknown(UnknownExport e) {
        return Problems.notFound("EXPORT_NOT_FOUND", e.getMessage()).toResponse();
    }

    @ServerExceptionMapper
    Response unreplayable(UnreplayableExport e) {
        return Problems.conflict("EXPORT_NOT_REPLAYABLE", e.getMessage()).toResponse();
    }
}
