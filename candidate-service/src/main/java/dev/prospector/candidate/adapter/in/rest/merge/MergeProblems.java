package dev.prospector.candidate.adapter.in.rest.merge;

import jakarta.ws.rs.core.Response;

import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import dev.prospector.candidate.adapter.in.rest.ProblemMappers;
import dev.prospector.candidate.application.port.out.merge.ApplicationsUnavailable;
import dev.prospector.candidate.domain.merge.MergeNotFound;
import dev.prospector.candidate.domain.merge.MergeRefused;
import dev.prospector.kit.http.problem.Problems;

/** What the rules of merges refuse, in HTTP's words. */
class MergeProblems {
    private static final Logger LOG = Logger.getLogger(MergeProblems.class);

    @ServerExceptionMapper
    Response noMerge(MergeNotFound e) {
        return Problems.notFound("MERGE_NOT_FOUND", e.getMessage()).toResponse();
    }

    @ServerExceptionMapper
    Response refused(MergeRefused e) {
        return Problems.conflict(e.reason().name(), e.getMessage()).toResponse();
    }

    /** Why is for the log only. */
    @ServerExceptionMapper
    Response applicationsUnavailable(ApplicationsUnavailable e) {
        LOG.warnf("applications are not to be had: %s", e.getMessage());
        return ProblemMappers.later(
                "APPLICATIONS_UNAVAILABLE",
                "In which jobs they have applications cannot be known now.",
                e.retryAfter());
    }
}
