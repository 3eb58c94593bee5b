package dev.prospector.sync.adapter.in.rest;

import java.time.Duration;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import dev.prospector.kit.http.problem.Problems;
import dev.prospector.sync.application.port.in.activity.UnknownCandidate;
import dev.prospector.sync.application.port.in.export.UnknownExport;
import dev.prospector.sync.application.port.out.activity.CandidatesUnavailable;
import dev.prospector.sync.application.port.out.activity.FreshnessUnavailable;
import dev.prospector.sync.application.port.out.export.JobsUnavailable;
import dev.prospector.sync.domain.access.ForbiddenAction;
import dev.prospector.sync.domain.export.UnreplayableExport;

/** What the core refuses, in HTTP's words. */
class ProblemMappers {

    /** Where the service named no time itself; its breaker lets a call through by then. */
    private static final long SOON = 2;

    @ServerExceptionMapper
    Response unknown(UnknownExport e) {
        return Problems.notFound("EXPORT_NOT_FOUND", e.getMessage()).toResponse();
    }

    @ServerExceptionMapper
    Response unreplayable(UnreplayableExport e) {
        return Problems.conflict("EXPORT_NOT_REPLAYABLE", e.getMessage()).toResponse();
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenAction e) {
        return Problems.of(403, "FORBIDDEN", e.getMessage()).toResponse();
    }

    @ServerExceptionMapper
    Response jobsAway(JobsUnavailable e) {
        return away("JOBS_UNAVAILABLE", e.getMessage(), e.retryAfter());
    }

    @ServerExceptionMapper
    Response unknown(UnknownCandidate e) {
        return Problems.notFound("CANDIDATE_NOT_FOUND", e.getMessage()).toResponse();
    }

    @ServerExceptionMapper
    Response candidatesAway(CandidatesUnavailable e) {
        return away("CANDIDATES_UNAVAILABLE", e.getMessage(), e.retryAfter());
    }

    @ServerExceptionMapper
    Response freshnessUnknown(FreshnessUnavailable e) {
        return away("FRESHNESS_UNAVAILABLE", e.getMessage(), e.retryAfter());
    }

    private static Response away(String code, String detail, Duration retryAfter) {
        Response problem = Problems.of(503, code, detail).toResponse();
        return Response.fromResponse(problem)
                .header(HttpHeaders.RETRY_AFTER, Math.max(SOON, retryAfter.toSeconds()))
                .build();
    }
}
