package dev.prospector.job.adapter.in.rest.posting;

import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import dev.prospector.job.domain.access.JobHasApplicants;
import dev.prospector.job.domain.approval.AlreadyDecided;
import dev.prospector.job.domain.approval.NoApprovers;
import dev.prospector.job.domain.posting.JobClosed;
import dev.prospector.job.domain.posting.JobNotActive;
import dev.prospector.job.domain.posting.JobNotApproved;
import dev.prospector.job.domain.posting.JobNotDraft;
import dev.prospector.job.domain.posting.JobNotFound;
import dev.prospector.job.domain.posting.JobNotPending;
import dev.prospector.job.domain.posting.NoAcceptedOffer;
import dev.prospector.kit.http.problem.Problems;

/** What is refused to who changes what a job says, brings it out or ends it. */
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

    @ServerExceptionMapper
    Response noJob(JobNotFound e) {
        return Problems.notFound("JOB_NOT_FOUND", e.getMessage()).toResponse();
    }

    @ServerExceptionMapper
    Response noDraft(JobNotDraft e) {
        return Problems.conflict("JOB_NOT_DRAFT", e.getMessage()).toResponse();
    }

    @ServerExceptionMapper
    Response notActive(JobNotActive e) {
        return Problems.conflict("JOB_NOT_ACTIVE", e.getMessage()).toResponse();
    }

    @ServerExceptionMapper
    Response notFilled(NoAcceptedOffer e) {
        return Problems.conflict("NO_ACCEPTED_OFFER", e.getMessage()).toResponse();
    }

    @ServerExceptionMapper
    Response inhabited(JobHasApplicants e) {
        return Problems.of(403, "JOB_HAS_APPLICANTS", e.getMessage()).toResponse();
    }
}
