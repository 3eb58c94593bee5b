package dev.prospector.job.adapter.in.rest.feedback;

import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import dev.prospector.job.domain.feedback.FeedbackNotFound;
import dev.prospector.job.domain.feedback.FeedbackSubmitted;
import dev.prospector.kit.http.problem.Problems;

/** What is refused of feedback. */
class FeedbackProblems {
    @ServerExceptionMapper
    Response noFeedback(FeedbackNotFound e) {
        return Problems.notFound("FEEDBACK_NOT_FOUND", e.getMessage()).toResponse();
    }

    @ServerExceptionMapper
    Response submitted(FeedbackSubmitted e) {
        return Problems.conflict("FEEDBACK_SUBMITTED", e.getMessage()).toResponse();
    }
}
