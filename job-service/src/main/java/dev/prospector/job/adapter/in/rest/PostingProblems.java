package dev.prospector.job.adapter.in.rest;

import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import dev.prospector.job.domain.approval.AlreadyDecided;
import dev.prospector.job.domain.approval.NoApprovers;
import dev.prospector.job.domain.posting.JobClosed;
import dev.prospector.job.domain.posting.JobNotApproved;
import dev.prospector.job.domain.posting.JobNotPending;
import dev.prospector.kit.http.Problems;

/** What is refused to who changes what a job says or brings it out. */
class PostingProblems {
    @ServerExceptionMapper
    Response noApprovers(NoApprovers e) {
        return Problems.conflict("NO_APPROVERS", e.getMessage()).toResponse();
    }

    @ServerExceptionMapper
    Response notPending(JobNotPending e) {
        return Problems.conflict("JOB_NOT_PENDING", e.getMessage()).toResponse();
    }

    @ServerExceptionMapper
    Response decided(AlreadyDecided e) {
        return Problems.conflict("ALREADY_DECIDED", e.getMessage()).toResponse();
    }

    @ServerExceptionMapper
    Response notApproved(JobNotApproved e) {
        return Problems.conflict("JOB_NOT_APPROVED", e.getMessage()).toResponse();
    }

    @ServerExceptionMapper
    Response closed(JobClosed e) {
        return Problems.conflict("JOB_CLOSED", e.getMessage()).toResponse();
    }
}
