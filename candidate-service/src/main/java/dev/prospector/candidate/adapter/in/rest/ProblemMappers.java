package dev.prospector.candidate.adapter.in.rest;

import java.time.Duration;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import io.quarkiverse.resteasy.problem.HttpProblem;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import dev.prospector.candidate.application.port.out.ConcurrentChange;
import dev.prospector.candidate.application.port.out.access.RelationsUnavailable;
import dev.prospector.candidate.domain.CandidateNotFound;
import dev.prospector.candidate.domain.ChangedMeanwhile;
import dev.prospector.candidate.domain.InvalidValue;
import dev.prospector.candidate.domain.access.CandidateHasApplications;
import dev.prospector.candidate.domain.access.ForbiddenAction;
import dev.prospector.candidate.domain.candidate.CandidateExists;
import dev.prospector.candidate.domain.match.MatchOvertaken;
import dev.prospector.candidate.domain.match.NothingDecided;
import dev.prospector.candidate.domain.match.PersonAttached;
import dev.prospector.candidate.domain.search.TooManyWords;
import dev.prospector.kit.http.problem.Problems;
import dev.prospector.kit.http.version.IfMatch;

/** What the domain refuses, in HTTP's words. */
public class ProblemMappers {
    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    /** As long as the breaker leaves a failing service alone. */
    private static final Duration SOON = Duration.ofSeconds(2);

    @ServerExceptionMapper
    Response noCandidate(CandidateNotFound e) {
        return Problems.notFound("CANDIDATE_NOT_FOUND", e.getMessage()).toResponse();
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenAction e) {
        return Problems.of(403, "FORBIDDEN", e.getMessage()).toResponse();
    }

    @ServerExceptionMapper
    Response hasApplications(CandidateHasApplications e) {
        return Problems.of(403, "CANDIDATE_HAS_APPLICATIONS", e.getMessage()).toResponse();
    }

    /** Why is for the log only. */
    @ServerExceptionMapper
    Response relationsUnavailable(RelationsUnavailable e) {
        LOG.warnf("relations are not to be had: %s", e.getMessage());
        return later("RELATIONS_UNAVAILABLE", "Whom you may see cannot be known now.", e.retryAfter());
    }

    /** 503. @param asked what the other service asked to wait */
    public static Response later(String code, String detail, Duration asked) {
        var wait = asked.compareTo(SOON) < 0 ? SOON : asked;
        return Response.fromResponse(Problems.of(503, code, detail).toResponse())
                .header(HttpHeaders.RETRY_AFTER, wait.toSeconds())
                .build();
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
    Response personAttached(PersonAttached e) {
        return HttpProblem.builder(Problems.conflict("PERSON_ATTACHED", e.getMessage()))
                .with("candidateId", e.candidate().toString())
                .build()
                .toResponse();
    }

    @ServerExceptionMapper
    Response nothingDecided(NothingDecided e) {
        return Problems.conflict("NOTHING_DECIDED", e.getMessage()).toResponse();
    }

    @ServerExceptionMapper
    Response overtaken(MatchOvertaken e) {
        return Problems.conflict("MATCH_OVERTAKEN", e.getMessage()).toResponse();
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
