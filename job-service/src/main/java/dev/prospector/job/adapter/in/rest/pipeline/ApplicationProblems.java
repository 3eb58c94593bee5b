package dev.prospector.job.adapter.in.rest.pipeline;

import jakarta.ws.rs.core.Response;

import io.quarkiverse.resteasy.problem.HttpProblem;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import dev.prospector.job.domain.person.CandidateDeleted;
import dev.prospector.job.domain.pipeline.AlreadyInJob;
import dev.prospector.job.domain.pipeline.ApplicationEnded;
import dev.prospector.job.domain.pipeline.ApplicationNotFound;
import dev.prospector.job.domain.pipeline.NotInStage;
import dev.prospector.job.domain.pipeline.WrongOfferState;
import dev.prospector.job.domain.process.ProspectOff;
import dev.prospector.job.domain.process.StageNotFound;
import dev.prospector.kit.http.problem.Problems;

/** What the domain refuses of applications, in HTTP's words. */
class ApplicationProblems {
    @ServerExceptionMapper
    Response noStage(StageNotFound e) {
        return Problems.notFound("STAGE_NOT_FOUND", e.getMessage()).toResponse();
    }

    @ServerExceptionMapper
    Response noApplication(ApplicationNotFound e) {
        return Problems.notFound("APPLICATION_NOT_FOUND", e.getMessage()).toResponse();
    }

    @ServerExceptionMapper
    Response alreadyInJob(AlreadyInJob e) {
        return HttpProblem.builder(Problems.conflict("ALREADY_IN_JOB", e.getMessage()))
                .with("applicationId", e.there().toString())
                .build()
                .toResponse();
    }

    /** In the words of the gateway, which asks candidate-service before: now they are gone meanwhile. */
    @ServerExceptionMapper
    Response deleted(CandidateDeleted e) {
        return Problems.invalid("/candidateId", "CANDIDATE_UNKNOWN", "must be a candidate who is there")
                .toResponse();
    }

    @ServerExceptionMapper
    Response ended(ApplicationEnded e) {
        return Problems.conflict("APPLICATION_ENDED", e.getMessage()).toResponse();
    }

    @ServerExceptionMapper
    Response elsewhere(NotInStage e) {
        return Problems.conflict("NOT_IN_STAGE", e.getMessage()).toResponse();
    }

    @ServerExceptionMapper
    Response prospectOff(ProspectOff e) {
        return Problems.conflict("PROSPECT_STAGE_OFF", e.getMessage()).toResponse();
    }

    @ServerExceptionMapper
    Response wrongOfferState(WrongOfferState e) {
        return Problems.conflict("WRONG_OFFER_STATE", e.getMessage()).toResponse();
    }
}
