package dev.prospector.job.adapter.in.rest;

import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import dev.prospector.job.domain.posting.JobClosed;
import dev.prospector.kit.http.Problems;

/** What is refused to who changes what a job says. */
class PostingProblems {
    @ServerExceptionMapper
    Response closed(JobClosed e) {
        return Problems.conflict("JOB_CLOSED", e.getMessage()).toResponse();
    }
}
