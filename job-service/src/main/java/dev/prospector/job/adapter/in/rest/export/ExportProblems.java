package dev.prospector.job.adapter.in.rest.export;

import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import dev.prospector.job.domain.export.ExportNotAccepted;
import dev.prospector.job.domain.export.JobDeleted;
import dev.prospector.job.domain.export.PersonDeleted;
import dev.prospector.kit.http.problem.Problems;

/** What is refused of exports. */
class ExportProblems {
    @ServerExceptionMapper
    Response notAccepted(ExportNotAccepted e) {
        return Problems.conflict("EXPORT_NOT_ACCEPTED", e.getMessage()).toResponse();
    }

    @ServerExceptionMapper
    Response personDeleted(PersonDeleted e) {
        return Problems.of(410, "CANDIDATE_DELETED", e.getMessage()).toResponse();
    }

    @ServerExceptionMapper
    Response deleted(JobDeleted e) {
        return Problems.of(410, "JOB_DELETED", e.getMessage()).toResponse();
    }
}
