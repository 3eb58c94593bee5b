package dev.prospector.candidate.adapter.in.rest;

import jakarta.ws.rs.core.Response;

import io.quarkiverse.resteasy.problem.HttpProblem;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import dev.prospector.candidate.application.port.out.ConcurrentChange;
import dev.prospector.candidate.domain.CandidateExists;
import dev.prospector.candidate.domain.CandidateNotFound;
import dev.prospector.candidate.domain.InvalidValue;
import dev.prospector.candidate.domain.TooManyWords;
import dev.prospector.kit.http.Problems;

/** What the domain refuses, in HTTP's words. */
class ProblemMappers {
    @ServerExceptionMapper
    Response noCandidate(CandidateNotFound e) {
        return Problems.notFound("CANDIDATE_NOT_FOUND", e.getMessage()).toResponse();
    }

    @ServerExceptionMapper
    Response tooManyWords(TooManyWords e) {
        return Problems.of(400, "TOO_MANY_WORDS", e.getMessage()).toResponse();
    }

    @ServerExceptionMapper
    Response exists(CandidateExists e) {
        return HttpProblem.builder(Problems.conflict("CANDIDATE_EXISTS", e.getMessage()))
                .with("candidateId", e.candidate().toString())
                .build()
                .toResponse();
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
