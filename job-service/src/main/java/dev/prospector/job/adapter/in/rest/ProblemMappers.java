package dev.prospector.job.adapter.in.rest;

import jakarta.ws.rs.core.Response;

import io.quarkiverse.resteasy.problem.HttpProblem;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import dev.prospector.job.application.port.out.ConcurrentChange;
import dev.prospector.job.domain.ChangedMeanwhile;
import dev.prospector.job.domain.InvalidValue;
import dev.prospector.job.domain.access.ForbiddenAction;
import dev.prospector.job.domain.user.PlaceLost;
import dev.prospector.job.domain.user.TooManyWords;
import dev.prospector.kit.http.problem.Problems;
import dev.prospector.kit.http.version.IfMatch;

/** What is refused everywhere, in HTTP's words; what only one conversation refuses stands beside its resources. */
class ProblemMappers {
    @ServerExceptionMapper
    Response forbidden(ForbiddenAction e) {
        return Problems.of(403, "FORBIDDEN", e.getMessage()).toResponse();
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
    Response changed(ConcurrentChange e) {
        return Problems.conflict("CONCURRENT_CHANGE", e.getMessage()).toResponse();
    }

    @ServerExceptionMapper
    Response changedMeanwhile(ChangedMeanwhile e) {
        return ((HttpProblem) IfMatch.changedMeanwhile()).toResponse();
    }

    @ServerExceptionMapper
    Response invalid(InvalidValue e) {
        var pointer = "/" + e.field().replace('.', '/');
        return Problems.invalid(pointer, e.code(), e.getMessage()).toResponse();
    }
}
