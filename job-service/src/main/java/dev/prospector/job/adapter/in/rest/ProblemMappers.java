package dev.prospector.job.adapter.in.rest;

import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import dev.prospector.job.application.port.out.ConcurrentChange;
import dev.prospector.job.domain.InvalidValue;
import dev.prospector.job.domain.access.DelegateLimit;
import dev.prospector.job.domain.access.ForbiddenAction;
import dev.prospector.job.domain.access.JobHasApplicants;
import dev.prospector.job.domain.export.ExportNotAccepted;
import dev.prospector.job.domain.export.JobDeleted;
import dev.prospector.job.domain.posting.JobNotActive;
import dev.prospector.job.domain.posting.JobNotDraft;
import dev.prospector.job.domain.posting.JobNotFound;
import dev.prospector.job.domain.posting.NoAcceptedOffer;
import dev.prospector.job.domain.process.StageNotFound;
import dev.prospector.job.domain.team.AlreadyOnTeam;
import dev.prospector.job.domain.team.LastRecruiter;
import dev.prospector.job.domain.team.NotOnTeam;
import dev.prospector.job.domain.user.PlaceLost;
import dev.prospector.job.domain.user.TooManyWords;
import dev.prospector.kit.http.Problems;

/** What the domain refuses, in HTTP's words. */
class ProblemMappers {
    @ServerExceptionMapper
    Response noJob(JobNotFound e) {
        return Problems.notFound("JOB_NOT_FOUND", e.getMessage()).toResponse();
    }

    @ServerExceptionMapper
    Response noStage(StageNotFound e) {
        return Problems.notFound("STAGE_NOT_FOUND", e.getMessage()).toResponse();
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
    Response forbidden(ForbiddenAction e) {
        return Problems.of(403, "FORBIDDEN", e.getMessage()).toResponse();
    }

    @ServerExceptionMapper
    Response inhabited(JobHasApplicants e) {
        return Problems.of(403, "JOB_HAS_APPLICANTS", e.getMessage()).toResponse();
    }

    @ServerExceptionMapper
    Response onTeam(AlreadyOnTeam e) {
        return Problems.conflict("ALREADY_ON_TEAM", e.getMessage()).toResponse();
    }

    @ServerExceptionMapper
    Response notOnTeam(NotOnTeam e) {
        return Problems.notFound("TEAM_MEMBER_NOT_FOUND", e.getMessage()).toResponse();
    }

    @ServerExceptionMapper
    Response lastRecruiter(LastRecruiter e) {
        return Problems.conflict("LAST_RECRUITER", e.getMessage()).toResponse();
    }

    @ServerExceptionMapper
    Response delegateLimit(DelegateLimit e) {
        return Problems.of(403, "DELEGATE_LIMIT", e.getMessage()).toResponse();
    }

    @ServerExceptionMapper
    Response tooManyWords(TooManyWords e) {
        return Problems.of(400, "TOO_MANY_WORDS", e.getMessage()).toResponse();
    }

    @ServerExceptionMapper
    Response placeLost(PlaceLost e) {
        return Problems.of(400, "BAD_CURSOR", e.getMessage()).toResponse();
    }

    @ServerExceptionMapper
    Response notAccepted(ExportNotAccepted e) {
        return Problems.conflict("EXPORT_NOT_ACCEPTED", e.getMessage()).toResponse();
    }

    @ServerExceptionMapper
    Response deleted(JobDeleted e) {
        return Problems.of(410, "JOB_DELETED", e.getMessage()).toResponse();
    }

    @ServerExceptionMapper
    Response changed(ConcurrentChange e) {
        return Problems.conflict("CONCURRENT_CHANGE", e.getMessage()).toResponse();
    }

    @ServerExceptionMapper
    Response invalid(InvalidValue e) {
        var pointer = "/" + e.field().replace('.', '/');
        return Problems.invalid(pointer, e.code(), e.getMessage()).toResponse();
    }
}
